import type { IsoDay } from '../domain/day.ts';
import type { Breakdown, Level, Measure, Population } from '../domain/dtm.ts';

/** What the one series that answers must be. */
export type Question = {
  operation?: string | undefined;
  round?: number | undefined;
  assessment?: string | undefined;
  /** Migrants where there are any. */
  population?: Population | undefined;
  measure: Measure;
  /** At least this fine. */
  level: Level;
  /** undefined: any, for each adds up to the same people. */
  breakdown?: Breakdown | undefined;
  /** Imports of later days left out. */
  importedBy?: IsoDay | undefined;
};
