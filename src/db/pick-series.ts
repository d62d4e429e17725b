import { homeOperation, isFinerOrSame, type Population } from '../domain/dtm.ts';
import { UsageError } from '../errors.ts';
import { bestFirst } from './best-first.ts';
import type { Database } from './database.ts';
import { activeSeries, listOperations, type Series } from './dtm-series.ts';
import { noRound, noSeries } from './series-errors.ts';
import type { Question } from './series-question.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ASSESSMENT_AMBIGUOUS: { round: number; kinds: readonly string[] };
    OPERATION_NEEDED: { imported: readonly string[] };
    OPERATION_UNKNOWN: { asked: string; imported: readonly string[] };
  }
}

/** The one series that answers a question: figures of two are never added. */
export function pickSeries(db: Database, question: Question): Series {
  const [best] = answering(db, question);
  return best;
}

/** Every series of the round that could answer, the best first. */
export function answering(db: Database, question: Question): [Series, ...Series[]] {
  const counted = countedAlike(db, question);
  const latest = question.round ?? counted[0]?.number;
  const ofRound = counted.filter((series) => series.number === latest);
  if (ofRound.length === 0) throw noRound(db, question, operationOf(db, question.operation));
  const fitting = ofRound.filter((series) => fits(series, question));
  demandOneAssessment(fitting);
  // One number may stand for two collections on different days: the later one is meant.
  const there = fitting.filter(({ roundId }) => roundId === fitting[0]?.roundId);
  const [best, ...others] = bestFirst(db, there, question.importedBy);
  if (best === undefined) throw noSeries(ofRound, counted, question);
  return [best, ...others];
}

/** All active series of one operation, population and unit: what may be compared at all. */
export function countedAlike(
  db: Database,
  { operation, round, population, measure, assessment, importedBy }: Omit<Question, 'level'>,
): Series[] {
  const all = activeSeries(db, operationOf(db, operation), importedBy);
  const asked = all.filter((series) => round === undefined || series.number === round);
  const who = population ?? mainPopulation(asked);
  return all.filter(
    (series) =>
      series.population === who &&
      series.measure === measure &&
      (assessment === undefined || series.assessmentType === assessment.toUpperCase()),
  );
}

export function fits(series: Series, { level, breakdown }: Pick<Question, 'level' | 'breakdown'>) {
  return (
    isFinerOrSame(series.level, level) &&
    (breakdown === undefined || series.breakdown === breakdown)
  );
}

/** Libya's where nothing is said, or the only one there is. */
export function operationOf(db: Database, asked: string | undefined): string {
  const all = listOperations(db);
  const wanted = asked?.toLowerCase();
  if (wanted === undefined) return defaultOperation(all);
  const found = all.find((operation) => operation.toLowerCase() === wanted);
  if (found !== undefined || wanted === homeOperation.toLowerCase()) return found ?? homeOperation;
  throw new UsageError('OPERATION_UNKNOWN', { asked: asked ?? '', imported: all });
}

function defaultOperation(all: readonly string[]): string {
  const [only, second] = all;
  if (only === undefined || all.includes(homeOperation)) return homeOperation;
  if (second === undefined) return only;
  throw new UsageError('OPERATION_NEEDED', { imported: all });
}

function mainPopulation(series: readonly Series[]): Population {
  const migrants = series.find((one) => one.population === 'migrants');
  return (migrants ?? series[0])?.population ?? 'migrants';
}

function demandOneAssessment(fitting: readonly Series[]): void {
  const kinds = [...new Set(fitting.map((series) => series.assessmentType))];
  if (kinds.length < 2) return;
  throw new UsageError('ASSESSMENT_AMBIGUOUS', { round: fitting[0]?.number ?? 0, kinds });
}
