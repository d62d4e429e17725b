import type { Database } from '../../db/database.ts';
import { coverageReader } from '../../db/dtm-coverage.ts';
import { hiddenPlaces } from '../../db/dtm-hidden.ts';
import { listTotals } from '../../db/dtm-totals.ts';
import { countByRound } from '../../db/dtm-trend.ts';
import { countedAlike, operationOf } from '../../db/pick-series.ts';
import type { Question } from '../../db/series-question.ts';
import { homeOperation, type Level, type Population } from '../../domain/dtm.ts';
import { veilOf } from '../../domain/dtm-policy.ts';
import type { TrendPoint } from '../../domain/trend.ts';
import type { Audience } from '../../domain/vocabulary.ts';

type Asked = {
  place: { id: number; code: string; level: Level } | undefined;
  categoryId: number | undefined;
  reader: Audience;
};
type Asking = Omit<Question, 'population' | 'round'> & { population: Population };

/** Migrants, whose totals are published; elsewhere, and of a place, whoever was counted. */
export function trendPopulation(
  db: Database,
  question: Omit<Question, 'round'>,
  isWhole: boolean,
): Population {
  if (question.population !== undefined) return question.population;
  if (isWhole && operationOf(db, question.operation) === homeOperation) return 'migrants';
  return countedAlike(db, question)[0]?.population ?? 'migrants';
}

/** Published totals are of the whole country: a place or a nationality has imported figures only. */
export function trendPoints(db: Database, question: Asking, asked: Asked): TrendPoint[] {
  const isWhole = asked.place === undefined && asked.categoryId === undefined;
  if (!isWhole) return countedPoints(db, question, asked);
  return listTotals(db, { ...question, operation: operationOf(db, question.operation) });
}

function countedPoints(
  db: Database,
  question: Asking,
  { place, categoryId, reader }: Asked,
): TrendPoint[] {
  const { of } = coverageReader(db, operationOf(db, question.operation));
  return countByRound(db, question, { place, categoryId })
    .filter(({ value }) => value !== null)
    .map(({ series, value }) => ({
      ...series,
      imported: value,
      published: undefined,
      coverage: of(series),
      veil:
        place && value !== null
          ? veilOf({ code: place.code, value }, hiddenPlaces(db, series, reader, categoryId))
          : undefined,
    }));
}
