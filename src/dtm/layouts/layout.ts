import type { IsoDay } from '../../domain/day.ts';
import { homeOperation } from '../../domain/dtm.ts';
import type { DayOrder } from '../../tabular/day-column.ts';
import type { ColumnSpecs } from '../../tabular/header.ts';
import type { Problem } from '../../tabular/problem.ts';
import type { Table } from '../../tabular/table.ts';
import type { SeriesKey } from '../figures.ts';
import type { Gazetteer } from '../places.ts';
import type { Remark } from '../remarks.ts';

/** A known kind of file: which columns it has, and what each of its rows says. */
export type Layout = {
  /** Stored with each import: never renamed. */
  key: string;
  title: string;
  columns: ColumnSpecs<string>;
  read: (table: Table, context: LayoutContext) => LayoutReading;
};

export type LayoutContext = { gazetteer: Gazetteer; dayOrder?: DayOrder };

/** One cell of a row as a figure to be, or as the lack of one. */
export type Entry = {
  series: SeriesKey;
  place: string;
  category: string;
  count: number | 'unknown' | 'suppressed';
};

export type RowOutcome = { line: number; remarks: readonly Remark[] } & (
  | { kind: 'read'; entries: readonly Entry[] }
  | { kind: 'total'; label: string; stated: number | undefined }
  | { kind: 'rejected'; problems: readonly Problem[] }
);

export type LayoutReading = {
  outcomes: readonly RowOutcome[];
  operation: string;
  round?: number;
  assessmentType?: string;
  reportingDays?: readonly IsoDay[];
};

/** Libya's own sheets do not say it. */
export const libyaOperation = homeOperation;
