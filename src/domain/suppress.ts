import { groupBy } from './group-by.ts';

export type Cell = { code: string; parent: string; value: number };

/** A smaller count could point at people. */
export const smallestShown = 10;

/**
 * The places whose count is not printed for readers outside, of levels coarse to fine: the small ones,
 * of those beside them in the same place above as many as keep a small one from being had by
 * subtraction, and all that lies in a hidden one, for it would add up to it.
 */
export function suppressedIn(levels: readonly (readonly Cell[])[]): Set<string> {
  return hide(levels, new Set(), ({ value }) => value < smallestShown);
}

/** The same of a part of the people, such as one nationality: what is hidden of all is hidden of them. */
export function keepHidden(
  levels: readonly (readonly Cell[])[],
  hidden: ReadonlySet<string>,
): Set<string> {
  return hide(levels, hidden, ({ code }) => hidden.has(code));
}

type MustHide = (cell: Cell) => boolean;

function hide(
  levels: readonly (readonly Cell[])[],
  known: ReadonlySet<string>,
  mustHide: MustHide,
): Set<string> {
  let hidden = new Set(known);
  for (const cells of levels) hidden = new Set([...hidden, ...hiddenAt(cells, hidden, mustHide)]);
  return hidden;
}

/** Of one level: all of a place above that is hidden, and of the others what must be. */
function hiddenAt(
  cells: readonly Cell[],
  above: ReadonlySet<string>,
  mustHide: MustHide,
): string[] {
  const families = groupBy(cells, ({ parent }) => parent);
  return [...families].flatMap(([parent, siblings]) => {
    const hidden = above.has(parent) ? siblings : withNeighbours(siblings, mustHide);
    return hidden.map(({ code }) => code);
  });
}

function withNeighbours(siblings: readonly Cell[], mustHide: MustHide): readonly Cell[] {
  const peopled = siblings.filter(({ value }) => value > 0).toSorted((a, b) => a.value - b.value);
  const hidden = peopled.filter(mustHide);
  if (hidden.length === 0) return [];
  // One alone is the rest of the total; a few people in several places could be told apart.
  for (const cell of peopled.filter((each) => !hidden.includes(each))) {
    if (hidden.length > 1 && sumOf(hidden) >= smallestShown) break;
    hidden.push(cell);
  }
  return hidden;
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0);
}
