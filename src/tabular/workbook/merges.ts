import type { CellRange } from './cell-range.ts';

/** For rows asked in order: which columns lie under a merged cell that begins elsewhere. */
export function coveredColumns(merges: readonly CellRange[]): (row: number) => Covers {
  const waiting = merges.toSorted((a, b) => b.top - a.top);
  let active: CellRange[] = [];
  return (row) => {
    for (let next = waiting.at(-1); next !== undefined && next.top <= row; next = waiting.at(-1)) {
      active.push(next);
      waiting.pop();
    }
    active = active.filter(({ bottom }) => bottom >= row);
    const here = active;
    return (column) => here.some((merge) => covers(merge, row, column));
  };
}

type Covers = (column: number) => boolean;

function covers({ top, left, right }: CellRange, row: number, column: number): boolean {
  const isFirst = row === top && column === left;
  return column >= left && column <= right && !isFirst;
}
