import type { IsoDay } from '../domain/day.ts';
import type { Breakdown, Level, Measure, Population } from '../domain/dtm.ts';
import type { Encoding } from '../tabular/encoding.ts';
import type { Problem, Skip } from '../tabular/problem.ts';

/** One number of one line. Lines stay apart: repeated places and categories are added, never dropped. */
export type Figure = {
  /** p-code */
  place: string;
  /** `total` where the series has no breakdown, else a key such as `SDN` or `other:asia`. */
  category: string;
  line: number;
  value: number;
};

/** What a question picks exactly one of; figures of two series are never added. */
export type SeriesKey = {
  level: Level;
  population: Population;
  measure: Measure;
  breakdown: Breakdown;
};

export type SeriesFigures = SeriesKey & {
  figures: readonly Figure[];
  total: number;
  /** Cells that hold no number: `n/a` and blanks, `<5` and `*`. */
  unknown: number;
  suppressed: number;
};

/** A total that the file itself states, never stored. */
export type ControlTotal = {
  line: number;
  label: string;
  stated: number;
  /** undefined for a subtotal, which nothing here is compared with. */
  computed?: number;
};

type Rows = { inFile: number; stored: number; skipped: number; rejected: number };

/** All that was understood of a file and all that was not. */
export type Reading = {
  layout: string;
  layoutTitle: string;
  encoding: Encoding | 'xlsx';
  /** Empty for a sheet. */
  delimiter: string;
  headerLine: number;
  columns: { found: readonly string[]; used: readonly string[] };
  /** `inFile` = `stored` + `skipped` + `rejected`; a row without any number is skipped. */
  rows: Rows;
  skips: readonly Skip[];
  series: readonly SeriesFigures[];
  operation: string;
  /** The next three only where the file says them. */
  round?: number;
  assessmentType?: string;
  /** Distinct, in order. */
  reportingDays?: readonly IsoDay[];
  controlTotals: readonly ControlTotal[];
  /** Rows that cannot be stored, and headings that need a look. */
  problems: readonly Problem[];
  /** Sums that do not agree, damaged names, repeated rows: a person should look. */
  warnings: readonly string[];
  /** What was done quietly and rightly. */
  notes: readonly string[];
};
