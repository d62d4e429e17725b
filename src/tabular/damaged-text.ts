import { DataError } from '../errors.ts';

const saveAgain = 'save it again as "CSV UTF-8" in the program it comes from';

declare module '../errors.ts' {
  interface ErrorValues {
    ENCODING_UNSURE: { line: number; encoding: string; words: string };
  }
}

export function notUtf8(line: number, encoding: string, text: string): DataError {
  return new DataError('ENCODING_UNSURE', { line, encoding, words: sampleWords(text) });
}

export function wrongEncoding(text: string, encoding: string, asked: string): DataError {
  return new DataError({
    code: 'ENCODING_WRONG',
    message: `The file is ${encoding}, not ${asked}: as ${encoding} it reads ${sampleWords(text)}.`,
    hints: [`leave out --encoding ${asked}`],
  });
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
  if (isNul) {
    return new DataError({
      code: 'NUL_CHARACTER',
      message: `Line ${line} holds a NUL character: this is not a text file, or it is damaged.`,
      hints: [saveAgain],
    });
  }
  return new DataError({
    code: 'TEXT_DAMAGED',
    message: `Line ${line} holds the mark "\uFFFD": letters were lost in an earlier conversion.`,
    hints: [`go back to the file before that conversion and ${saveAgain}`],
  });
}

/** All that line numbers need of a text that is done with. */
function lineEndsOf(text: string): string {
  return text.replace(/[^\r\n]+/g, '.').slice(0, -1) + text.slice(-1);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** The first few distinct words beyond ASCII, as they stand in their cells. */
function sampleWords(text: string): string {
  const words = text.match(/[^\p{ASCII}\p{C}](?:[^\p{ASCII}\p{C}]| (?=[^\p{ASCII}]))*/gu) ?? [];
  return (
    [...new Set(words.map((word) => word.trim()))].slice(0, 3).join(', ') || 'nothing readable'
  );
}
