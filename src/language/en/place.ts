import type { Messages } from '../messages.ts';

/** What is said of places. */
export const place = {
  none: (text: string | undefined) =>
    `No place ${text === undefined ? 'there' : `has "${text}" in its name`}.`,
  inside: 'What lies in one:  mwg place list --in CODE',
  spelling: 'Another spelling:  mwg place alias CODE "NAME"',
  see: (code: string) => `mwg place list ${code}`,
  hasAlias: (name: string) => `goes by "${name}" already. Nothing changed.`,
  aliasKept: (name: string) => `is also found as "${name}"`,
  alsoWritten: (names: readonly string[]) => `  also written  ${names.join(', ')}`,
};

export const placeErrors = {
  ALIAS_TAKEN: ({ name, holder, text }) => ({
    message: `"${name}" is the name of ${text}, so no other ${holder.level} may go by it.`,
    hints: [`See it:  mwg place list ${holder.code}`],
  }),
  PLACE_AMBIGUOUS: ({ text, fits }) => ({
    message: `"${text}" is the name of ${fits.length} places of one level.`,
    hints: ['Use one of these codes:', ...fits.map(({ id, name }) => `  ${id}  ${name}`)],
  }),
  PLACE_NOT_FOUND: ({ text, close }) => ({
    message: `there is no place "${text}" in the gazetteer.`,
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  --place "${close}"`]),
      'A code works too:  --place LY0211',
      'By part of its name:  mwg place list WORDS',
    ],
  }),
} satisfies Partial<Messages>;
