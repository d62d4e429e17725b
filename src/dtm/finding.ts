import type { OneOf, TableFindings } from '../tabular/finding.ts';
import type { Problem, Skip } from '../tabular/problem.ts';

/** What the reading of a DTM file finds beyond what any table's does: declared beside what finds it. */
export interface Findings extends TableFindings {}

export type Finding = OneOf<Findings>;

/** What is wrong with a column as a whole, and the flag that takes it as it is. */
export type ColumnRule = { what: Finding; answer?: string };

/** `rule`: where most of the column fails alike. */
export type RowProblem = Problem<Finding> & { rule?: ColumnRule };

export type RowSkip = Skip<Finding>;

const texts = new WeakMap<object, string>();

/** One text for what is said alike. The rows of a place share one object, so it is mostly written already. */
export function alikeText(found: Finding | ColumnRule): string {
  const known = texts.get(found);
  if (known !== undefined) return known;
  const text = JSON.stringify(found);
  texts.set(found, text);
  return text;
}
