import { asciiDigits } from './clean-text.ts';

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
