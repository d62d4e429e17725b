import type { Mantikas } from '../domain/coverage.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Breakdown, SeriesKey } from '../domain/dtm.ts';
import type { SaidAnswers } from '../domain/file-answers.ts';
import type { Place } from '../domain/place.ts';
import type { DataError } from '../errors.ts';
import type { ColumnRule, Finding, RowProblem, RowSkip } from './finding.ts';
import type { HeldDay } from './held-days.ts';
import type { LayoutKind } from './layouts/layout-kind.ts';

/** A round as far as the file says it. Several stand in one file of the extract. */
export type RoundSaid = {
  /** ISO 3166: `LBY`. */
  country: string;
  operation: string;
  assessmentType?: string;
  round?: number;
  /** Distinct, in order. */
  reportingDays?: readonly IsoDay[];
};

/** The figures themselves are in the sink, under the numbers in `staged`. */
export type SeriesFigures = SeriesKey & {
  /** Place in `Reading.rounds`. */
  round: number;
  staged: readonly number[];
  figures: number;
  /** The numbers of the places that have a figure. */
  places: readonly number[];
  total: number;
  /** Cells that hold no number: `n/a` and blanks, `<5` and `*`. */
  unknown: number;
  suppressed: number;
};

export type Category = { breakdown: Breakdown; code: string };

/** A total that the file itself states, never stored. */
export type ControlTotal = {
  line: number;
  label: string;
  stated: number;
  /** undefined for a subtotal, which nothing here is compared with. */
  computed?: number;
};

/** What so many rows have wrong alike. */
export type BrokenRule = {
  column: string;
  reason: Finding;
  rule: ColumnRule | undefined;
  rows: number;
  examples: string[];
};

type Rows = { inFile: number; stored: number; skipped: number; rejected: number };

/** All that was understood of a file and all that was not. */
export type Reading = {
  /** The key of its kind. */
  layout: string;
  kind: LayoutKind;
  encoding: string;
  /** Empty for a sheet of a workbook. */
  delimiter: string;
  headerLine: number;
  /** `left` are columns that were not read. */
  columns: { found: readonly string[]; used: readonly string[]; left: readonly string[] };
  /** `inFile` = `stored` + `skipped` + `rejected`; a row without any number is skipped. */
  rows: Rows;
  /** The first of them; `rows.skipped` counts all. */
  skips: readonly RowSkip[];
  rounds: readonly RoundSaid[];
  series: readonly SeriesFigures[];
  /** By the numbers that the sink was given. */
  places: readonly Place[];
  /** Other countries' places that the file names, parents before children. */
  foreignPlaces: readonly Place[];
  /** Of each series the mantikas that its figures lie in, in the order of `series`; worked out where asked. */
  mantikas: readonly (() => Mantikas)[];
  categories: readonly Category[];
  controlTotals: readonly ControlTotal[];
  /** Rows that cannot be stored, and headings that need a look: the first of them. */
  problems: readonly RowProblem[];
  rules: readonly BrokenRule[];
  /** Lines of the rows that cannot be stored, all of them. */
  rejectedLines: ReadonlySet<number>;
  /** Sums that do not agree, damaged names, repeated rows: a person should look. */
  warnings: readonly Finding[];
  /** What was done quietly and rightly. */
  notes: readonly Finding[];
  /** Days of the file that a stated period stands for. */
  heldDays: readonly HeldDay[];
  /** What the clerk said of the file, now or when it was kept under a name. */
  answers: SaidAnswers;
  /** Why a sheet that was understood is not imported all the same. */
  refusal?: DataError;
};
