import type { Reading } from '../../dtm/figures.ts';
import type { Candidate, UnknownName } from '../../tabular/problem.ts';

/** A name that the office can teach, with what it may mean. */
export type ShownUnknown = Omit<UnknownName, 'candidates'> & { candidates: readonly Candidate[] };

/** More than these would hide each other. */
const shown = 5;

/** Each name once, however many rows have it. */
export function unknownNames(problems: Reading['problems']): ShownUnknown[] {
  const found = new Map<string, UnknownName>();
  for (const { unknown } of problems) {
    if (unknown !== undefined) found.set(`${unknown.kind} ${unknown.name}`, unknown);
    if (found.size === shown) break;
  }
  return [...found.values()].map((unknown) => ({ ...unknown, candidates: unknown.candidates() }));
}
