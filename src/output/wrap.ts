import { cellWidth, cleanCell, takeWidth } from './cell.ts';

const newline = /\r\n?|[\n\u2028\u2029]/;

/** Lines no wider than `width`, broken at spaces; only a word wider than that is broken inside. */
export function wrapText(text: string, width: number): string[] {
  return text.split(newline).flatMap((line) => wrapLine(cleanCell(line), width));
}

function wrapLine(text: string, width: number): string[] {
  if (cellWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/ +/).flatMap((word) => breakWord(word, width))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (cellWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = piece;
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (cellWidth(rest) > width) {
    const piece = takeWidth(rest, width);
    if (piece === '') break;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}
