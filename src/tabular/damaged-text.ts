import { DataError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    /** `proven`: what the file is instead of the encoding asked for, and how it reads. */
    ENCODING_WRONG: { encoding: string; proven?: { encoding: string; words: string } };
    NUL_CHARACTER: { line: number };
    TEXT_DAMAGED: { line: number };
    ENCODING_UNSURE: { line: number; encoding: string; words: string };
  }
}

export function notUtf8(line: number, encoding: string, text: string): DataError {
  return new DataError('ENCODING_UNSURE', { line, encoding, words: sampleWords(text) });
}

export function wrongEncoding(text: string, encoding: string, asked: string): DataError {
  const proven = { encoding, words: sampleWords(text) };
  return new DataError('ENCODING_WRONG', { encoding: asked, proven });
}

/** Letters that were lost before the file came here cannot be brought back, only noticed. */
export function damageIn(text: string): boolean {
  return text.includes('\uFFFD') || text.includes('\0');
}

/** The refusal of a text that holds damage, read again from its start to name the line. */
export function damagedText(pieces: Iterable<string>): DataError {
  let before = '';
  for (const piece of pieces) {
    const text = before + piece;
    const at = text.search(/[\uFFFD\0]/);
    if (at >= 0) return damagedAt(lineAt(text, at), text[at] === '\0');
    before = lineEndsOf(text);
  }
  throw new Error('No damage was found again.');
}

function damagedAt(line: number, isNul: boolean): DataError {
  return new DataError(isNul ? 'NUL_CHARACTER' : 'TEXT_DAMAGED', { line });
}

/** All that line numbers need of a text that is done with. */
function lineEndsOf(text: string): string {
  return text.replace(/[^\r\n]+/g, '.').slice(0, -1) + text.slice(-1);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** The first few distinct words beyond ASCII, as they stand in their cells; empty where there is none. */
function sampleWords(text: string): string {
  const words = text.match(/[^\p{ASCII}\p{C}](?:[^\p{ASCII}\p{C}]| (?=[^\p{ASCII}]))*/gu) ?? [];
  return [...new Set(words.map((word) => word.trim()))].slice(0, 3).join(', ');
}
