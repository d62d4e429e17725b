import type { Screen } from './screen.ts';

const LRM = '\u200e';
const lineEnd = /[ \u200e]+$/;

export function mark(screen: Screen): string {
  return screen.marks ? LRM : '';
}

/** Padded cells as one line. A mark after each padding keeps an Arabic cell from moving the next. */
export function joinCells(cells: readonly string[], screen: Screen): string {
  const lrm = mark(screen);
  return (lrm + cells.join(`  ${lrm}`)).replace(lineEnd, '');
}
