import type { Database } from '../../db/database.ts';
import { coverageReader } from '../../db/dtm-coverage.ts';
import type { Series } from '../../db/dtm-series.ts';
import { answering, countedAlike, fits } from '../../db/pick-series.ts';
import type { Question } from '../../db/series-question.ts';
import type { Coverage } from '../../domain/coverage.ts';
import type { Population } from '../../domain/dtm.ts';
import { NotFoundError, RefusedError, UsageError } from '../../errors.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    ASSESSMENTS_DIFFER: Record<'one' | 'other', Pick<Series, 'number' | 'assessmentType'>>;
    ROUND_BEFORE_NOT_FOUND: { population: Population; round: number };
    ROUND_WITH_ITSELF: { round: number };
  }
}

type Told = Series & { coverage: Coverage };
export type Pair = { before: Told; now: Told };

/**
 * The two series that compare best: of one kind and level where both rounds have it, so that a
 * change is a change of people and not of counting. Always from the earlier round to the later.
 */
export function comparablePair(
  db: Database,
  { other, ...question }: Question & { round: number; other: number | undefined },
): Pair {
  if (question.round === other)
    throw new UsageError('ROUND_WITH_ITSELF', { round: question.round });
  const first = answering(db, question);
  const number = other ?? roundBefore(db, question, first[0]);
  const second = answering(db, { ...question, population: first[0].population, round: number });
  demandAlike(first[0], second[0]);
  const [one, two] = first
    .flatMap((a) => second.map((b): [Series, Series] => [a, b]))
    .toSorted((a, b) => unlikeness(a) - unlikeness(b))[0] ?? [first[0], second[0]];
  const [earlier, later] = one.number > two.number ? [two, one] : [one, two];
  const { of } = coverageReader(db, one.operation);
  return {
    before: { ...earlier, coverage: of(earlier) },
    now: { ...later, coverage: of(later) },
  };
}

function unlikeness([one, other]: readonly [Series, Series]): number {
  return Number(one.breakdown !== other.breakdown) * 2 + Number(one.level !== other.level);
}

function roundBefore(db: Database, question: Question, series: Series): number {
  const { population, assessmentType } = series;
  const earlier = countedAlike(db, { ...question, population, round: undefined }).filter(
    (each) =>
      each.number < series.number && each.assessmentType === assessmentType && fits(each, question),
  );
  const [latest] = earlier.toSorted((a, b) => b.number - a.number);
  if (latest !== undefined) return latest.number;
  throw new NotFoundError('ROUND_BEFORE_NOT_FOUND', { population, round: series.number });
}

function demandAlike(one: Series, other: Series): void {
  if (one.assessmentType === other.assessmentType) return;
  throw new RefusedError('ASSESSMENTS_DIFFER', { one: roundOf(one), other: roundOf(other) });
}

function roundOf({ number, assessmentType }: Series) {
  return { number, assessmentType };
}
