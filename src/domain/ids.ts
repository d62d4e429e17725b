import { asciiDigits } from './clean-text.ts';

/** Letters that ids other than a meeting's begin with: action, decision, import, letter, and so on. */
export const reservedPrefixes: readonly string[] = [
  ...['A', 'D', 'E', 'I', 'J', 'L', 'N', 'O', 'P'],
  ...['IN', 'OUT', 'TOR'],
];

/** `BM` of `bm-2` or `bm-2O`; undefined where it is no id with up to four letters before the number. */
export function idPrefix(text: string): string | undefined {
  return /^([a-z]{1,4})[-–—]?\d[\dol]*$/i.exec(asciiDigits(text))?.[1]?.toUpperCase();
}

/** `A-127`, `a127`, `A-١٢٧` or `127` as 127; undefined for anything else. */
export function readId(text: string, prefix: string): number | undefined {
  const match = /^(?:([a-z]+)[-–—]?)?#?(\d{1,9})$/i.exec(asciiDigits(text));
  if (match === null) return undefined;
  const [, letters, digits] = match;
  if (letters !== undefined && letters.toUpperCase() !== prefix) return undefined;
  return Number(digits);
}

/** A number typed with the letter O or l in it: `1O4`. The nearest id, or undefined. */
export function mistypedId(text: string, prefix: string): number | undefined {
  if (!/\d/.test(text) || !/[oOlI]/.test(text)) return undefined;
  return readId(text.replace(/[oO]/g, '0').replace(/[lI]/g, '1'), prefix);
}

/** Whether what was typed is this id: `a5`, `A-٥` and `A–5` are `A-5`. */
export function isId(typed: string, id: string): boolean {
  const plain = (text: string) =>
    asciiDigits(text)
      .toUpperCase()
      .replaceAll(/[-–—\s]/g, '');
  return plain(typed) === plain(id);
}
