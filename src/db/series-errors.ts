import {
  type Breakdown,
  isFinerOrSame,
  type Level,
  type Measure,
  type Population,
} from '../domain/dtm.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { activeSeries, type Series, withdrawnSeries } from './dtm-series.ts';
import type { Question } from './series-question.ts';

/** What a round has, where it has not what was asked. */
export type CountedKind = Pick<Series, 'measure' | 'population' | 'breakdown' | 'level'>;

/** Not counted in this unit or by this assessment; or not as fine, or not by this. */
type Lack =
  | { measure: Measure; assessment: string | undefined }
  | { level: Level; breakdown: Breakdown | undefined };

declare module '../errors.ts' {
  interface ErrorValues {
    ROUND_NOT_FOUND: { round: number | undefined; imported: readonly number[] };
    ROUND_WITHDRAWN: { round: number | undefined; importId: number };
    SERIES_NOT_FOUND: {
      round: number | undefined;
      population: Population | undefined;
      lacks: Lack;
      /** What it has instead. */
      has: readonly CountedKind[];
      /** A round that has what was asked. */
      other?: number | undefined;
    };
  }
}

/** The round is not there at all, or not for this population and unit. */
export function noRound(
  db: Database,
  { round, population = 'migrants', measure, assessment }: Question,
  operation: string,
): NotFoundError {
  const all = activeSeries(db, operation);
  const has = all.filter((series) => round === undefined || series.number === round);
  if (has.length > 0) {
    const lacks = { measure, assessment };
    return new NotFoundError('SERIES_NOT_FOUND', { round, population, lacks, has });
  }
  const withdrawn = withdrawnSeries(db).filter((series) => series.operation === operation);
  const found = withdrawn.find((series) => round === undefined || series.number === round);
  if (found !== undefined) {
    return new NotFoundError('ROUND_WITHDRAWN', { round, importId: found.importId });
  }
  const imported = [...new Set(all.map((series) => series.number))];
  return new NotFoundError('ROUND_NOT_FOUND', { round, imported });
}

/** The round counts these people, but not as fine or not by this. */
export function noSeries(
  has: readonly Series[],
  counted: readonly Series[],
  { level, breakdown }: Question,
): NotFoundError {
  const other = counted.find(
    (series) =>
      isFinerOrSame(series.level, level) &&
      (breakdown === undefined || series.breakdown === breakdown),
  )?.number;
  const [first] = has;
  return new NotFoundError('SERIES_NOT_FOUND', {
    round: first?.number,
    population: first?.population,
    lacks: { level, breakdown },
    has,
    other,
  });
}
