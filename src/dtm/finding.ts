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
