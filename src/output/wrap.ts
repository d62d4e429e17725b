import { cellWidth, cleanCell, takeWidth } from './cell.ts';

const newline = /\r\n?|[\n\u2028\u2029]/;
const blanks = / +/;

/** Lines no wider than `width`, broken at spaces; a longer word, such as a path, stays whole. */
export function wrapText(text: string, width: number, wordEnd = blanks): string[] {
  return text.split(newline).flatMap((line) => wrapLine(cleanCell(line), width, wordEnd));
}

/** As `wrapText`, for a column that has a neighbour: a word wider than it is broken inside. */
export function fillText(text: string, width: number, wordEnd = blanks): string[] {
  const pieces = (word: string) => breakWord(word, width);
  return text.split(newline).flatMap((line) => wrapLine(cleanCell(line), width, wordEnd, pieces));
}

function wrapLine(
  text: string,
  width: number,
  wordEnd: RegExp,
  piecesOf: (word: string) => string[] = (word) => [word],
): string[] {
  if (cellWidth(text) <= width) return [text];
  const lines: string[] = [];
  let room = 0;
  for (const piece of text.split(wordEnd).flatMap(piecesOf)) {
    const taken = cellWidth(piece);
    const fits = lines.length > 0 && taken < room;
    if (fits) lines.push(`${lines.pop() ?? ''} ${piece}`);
    else lines.push(piece);
    room = fits ? room - taken - 1 : width - taken;
  }
  return lines;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > 0 && cellWidth(rest) > width) {
    const piece = takeWidth(rest, width);
    if (piece === '') break;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}
