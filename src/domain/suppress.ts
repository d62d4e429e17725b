import { groupBy } from './group-by.ts';

export type Cell = { code: string; parent: string; value: number };

/** Below mantika a smaller count could point at people. */
export const smallestShown = 10;

/**
 * The places whose count is not printed for readers outside: the small ones, and of those beside them
 * in the same place above as many as keep a small one from being had by subtraction.
 */
export function suppressed(cells: readonly Cell[]): Set<string> {
  const hidden = new Set<string>();
  for (const siblings of groupBy(cells, ({ parent }) => parent).values()) {
    for (const { code } of hiddenAmong(siblings)) hidden.add(code);
  }
  return hidden;
}

function hiddenAmong(siblings: readonly Cell[]): readonly Cell[] {
  const peopled = siblings.filter(({ value }) => value > 0).toSorted((a, b) => a.value - b.value);
  const small = peopled.filter(({ value }) => value < smallestShown);
  if (small.length === 0) return [];
  const hidden = [...small];
  // One alone is the rest of the total; a few people in several places could be told apart.
  for (const cell of peopled.slice(small.length)) {
    if (hidden.length > 1 && sumOf(hidden) >= smallestShown) break;
    hidden.push(cell);
  }
  return hidden;
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0);
}
