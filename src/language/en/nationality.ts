import type { Messages } from '../messages.ts';

/** What is said of nationalities. */
export const nationality = {
  none: (text: string) => `No nationality has "${text}" in its name.`,
  spelling: 'Another spelling:  mwg nationality alias CODE "NAME"',
  see: (code: string) => `mwg nationality list ${code}`,
  hasAlias: (name: string) => `goes by "${name}" already. Nothing changed.`,
  aliasKept: (name: string) => `is also found as "${name}"`,
};

export const nationalityErrors = {
  NATIONALITY_ALIAS_TAKEN: ({ name, code, holder }) => ({
    message: `"${name}" is a name of ${holder} (${code}), so no other nationality may go by it.`,
    hints: [`See it:  mwg nationality list ${code}`],
  }),
} satisfies Partial<Messages>;
