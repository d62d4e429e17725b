import { shellWord } from '../../domain/shell-word.ts';

type Unknown = {
  kind: 'place' | 'nationality';
  name: string;
  candidates: readonly { code: string; name: string }[];
};

/** `"Marzuq" is Murzuq?  mwg place alias LY0322 Marzuq`: what teaches the book a name of a file. */
export function teachHints(unknown: readonly Unknown[]): string[] {
  return unknown.flatMap(({ kind, name, candidates }) => {
    const alias = (code: string) => aliasCommand(kind, code, name);
    if (candidates.length === 0) return [`If you know "${name}":  ${alias('CODE')}`];
    return candidates.map(
      ({ code, name: known }) => `If "${name}" is ${known} (${code}):  ${alias(code)}`,
    );
  });
}

/** With the code where only one is likely. */
export function teachCommand({ kind, name, candidates }: Unknown): string {
  const [only, ...others] = candidates;
  return aliasCommand(kind, only && others.length === 0 ? only.code : 'CODE', name);
}

function aliasCommand(kind: Unknown['kind'], code: string, name: string): string {
  return `mwg ${kind} alias ${code} ${shellWord(name)}`;
}
