import { type Breakdown, homeOperation, type SeriesKey } from '../../domain/dtm.ts';
import type { Place } from '../../domain/place.ts';
import type { DayColumn, DayOrder } from '../../tabular/day-column.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import type { Finding, RowProblem } from '../finding.ts';
import type { ForeignPlaces } from '../foreign-places.ts';
import type { ReadNationality } from '../nationalities.ts';
import type { Gazetteer } from '../places.ts';
import type { Remark } from '../remarks.ts';
import type { LayoutKind } from './layout-kind.ts';

/** A known kind of file. `open` looks at the headings once; what it returns reads row after row. */
export type Layout = {
  kind: LayoutKind;
  missing: (headings: ReadonlySet<string>) => Needed[];
  needs: readonly Needed[];
  open: (headings: readonly string[], context: LayoutContext) => OpenLayout;
};

/** A heading that a layout cannot do without, in its first spelling; or one of two. */
export type Needed = string | readonly [string, string];

export type OpenLayout = {
  read: (row: CsvRecord) => RowOutcome;
  used: readonly string[];
  /** Whether the day of each row is read. */
  isDayRead: boolean;
  /** Columns of days that are not read, because the clerk states the period. */
  held: readonly AskedColumn[];
  /** Of the used those whose rows are parts of one figure: a reason, an origin. */
  parts?: readonly string[];
  notes: readonly Finding[];
};

export type LayoutContext = {
  gazetteer: Gazetteer;
  foreign: ForeignPlaces;
  nationality: ReadNationality;
  /** ISO 3166, for files that do not say their country. */
  country: string | undefined;
  dayOrder: DayOrder | undefined;
  /** The clerk states the period, so that the days of the file need not be read. */
  isPeriodStated: boolean;
  register: Register;
  /** Columns that the clerk names to a known kind of file. */
  asked: { day?: AskedColumn; round?: AskedColumn };
};

export type AskedColumn = { heading: string; at: number };

/** Numbers for what the sink stores, the same number for the same thing. */
export type Register = {
  series: (round: RowRound, key: SeriesKey) => OpenSeries;
  place: (place: Place, chain?: string) => number;
  category: (breakdown: Breakdown, code: string) => number;
  dayColumn: (heading: string) => DayColumn;
};

/** The round of a row as its cells say it: days stay text until their whole column is known. */
export type RowRound = {
  country: string;
  operation: string;
  assessmentType: string | undefined;
  round: number | undefined;
  from: DayText | undefined;
  until: DayText | undefined;
  /** The column that should say the round, where the file has one. */
  roundHeading: string | undefined;
};
export type DayText = { column: DayColumn; text: string };

export type OpenSeries = SeriesKey & {
  number: number;
  round: RowRound;
  figures: number;
  total: number;
  unknown: number;
  suppressed: number;
  /** By the numbers of the places that have a figure. */
  places: boolean[];
};

/** One cell of a row as a figure to be, or as the lack of one. */
export type Entry = {
  series: OpenSeries;
  place: number;
  category: number;
  count: number | 'unknown' | 'suppressed';
};

export type RowOutcome = { line: number; remarks: readonly Remark[] } & (
  | { kind: 'read'; entries: readonly Entry[] }
  | { kind: 'total'; label: string; stated: number | undefined }
  | { kind: 'rejected'; problems: readonly RowProblem[] }
);

/** Libya's own sheets do not say it. */
export const libyaOperation = homeOperation;
export const libya = 'LBY';
