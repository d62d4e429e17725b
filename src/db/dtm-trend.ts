import { bestFirst } from './best-first.ts';
import type { Database } from './database.ts';
import type { Asked } from './dtm-answers.ts';
import { sumOf } from './dtm-answers.ts';
import type { Series } from './dtm-series.ts';
import { countedAlike, fits } from './pick-series.ts';
import type { Question } from './series-question.ts';

/** What one round counted: its series and the sum asked for, null where it has no figure there. */
export type Counted = { series: Series; value: number | null };

/** Of each round the one series that answers best, by round number; others of it restate it. */
export function countByRound(
  db: Database,
  question: Omit<Question, 'round'>,
  asked: Omit<Asked, 'seriesId'>,
): Counted[] {
  const best = new Map<number, Series>();
  for (const series of bestFirst(db, countedAlike(db, question))) {
    if (fits(series, question) && !best.has(series.roundId)) best.set(series.roundId, series);
  }
  const isWhole = asked.place === undefined && asked.categoryId === undefined;
  return [...best.values()]
    .sort((a, b) => a.number - b.number || a.assessmentType.localeCompare(b.assessmentType))
    .map((series) => ({
      series,
      value: isWhole ? series.total : sumOf(db, { ...asked, seriesId: series.id }),
    }));
}
