import { directionOf } from './parts.ts';
import type { Screen } from './screen.ts';
import { fillText, wrapText } from './wrap.ts';

const LRM = '\u200e';
/** RLE … PDF: isolates cost mlterm a column, and a mark at the end alone leaves mixed cells wrong. */
const embedding = ['\u202b', '\u202c'] as const;

export function mark(screen: Screen): string {
  return screen.marks ? LRM : '';
}

/** Of an Arabic cell with its place in the line: the mark before it, RLE and PDF. */
const marksOfCell = 3;

/** What a terminal that reckons marks as columns needs for them in a line of so many cells. */
export function marksWidth(cells: number, { markColumns = 0 }: Screen): number {
  return cells * marksOfCell * markColumns;
}

/** A cell or line that begins in Arabic, as one that runs from right to left; `whole` is all its lines. */
export function embedded(text: string, screen: Screen, whole = text): string {
  if (!screen.marks || text === '' || directionOf(whole, 'ltr') === 'ltr') return text;
  return embedding[0] + text + embedding[1];
}

/**
 * Lines in the direction of the whole. A path or an e-mail stays whole on a terminal, which copies it
 * so; on paper nothing stands over the edge.
 */
export function wrappedLines(text: string, width: number, screen: Screen): string[] {
  const wrap = screen.isTerminal ? wrapText : fillText;
  return wrap(text, width).map((line) => embedded(line, screen, text));
}

/** As `fillText`, each line in the direction of the whole. */
export function filledLines(
  text: string,
  width: number,
  screen: Screen,
  wordEnd?: RegExp,
): string[] {
  const room = width - marksWidth(1, screen);
  return fillText(text, room, wordEnd).map((line) => embedded(line, screen, text));
}

/** Padded cells as one line. A mark after each padding keeps an Arabic cell from moving the next. */
export function joinCells(cells: readonly string[], screen: Screen): string {
  const lrm = mark(screen);
  return withoutPadding(lrm + cells.join(`  ${lrm}`));
}

/** From the end: a pattern would begin anew at each blank of a cell that is as long as a file. */
function withoutPadding(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === LRM) end -= 1;
  return line.slice(0, end);
}
