import { isFinerOrSame } from '../domain/dtm.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { activeSeries, type Series, withdrawnSeries } from './dtm-series.ts';
import type { Question } from './series-question.ts';

/** The round is not there at all, or not for this population and unit. */
export function noRound(
  db: Database,
  { round, population, measure, assessment }: Question,
  operation: string,
): NotFoundError {
  const all = activeSeries(db, operation);
  const there = all.filter((series) => round === undefined || series.number === round);
  if (there.length === 0) {
    const withdrawn = withdrawnSeries(db).filter((series) => series.operation === operation);
    return notCounted(all, withdrawn, round);
  }
  const what = [measure, population ?? 'migrants', assessment && `of assessment ${assessment}`];
  return new NotFoundError({
    code: 'SERIES_NOT_FOUND',
    message: `${round === undefined ? 'no imported round has' : `round ${round} has no`} ${what.filter(Boolean).join(' ')}.`,
    hints: has(there),
  });
}

/** The round counts these people, but not as fine or not by this. */
export function noSeries(
  ofRound: readonly Series[],
  counted: readonly Series[],
  question: Question,
): NotFoundError {
  const { level, breakdown } = question;
  const round = ofRound[0]?.number;
  const other = counted.find(
    (series) =>
      isFinerOrSame(series.level, level) &&
      (breakdown === undefined || series.breakdown === breakdown),
  );
  const by = breakdown === undefined ? level : breakdown.replace('_', '-');
  const finer = breakdown === undefined || level === 'country' ? '' : ` at ${level} level`;
  return new NotFoundError({
    code: 'SERIES_NOT_FOUND',
    message: `round ${round} has no ${ofRound[0]?.population} by ${by}${finer}.`,
    hints: [
      ...has(ofRound),
      ...(other === undefined ? [] : [`A round that has it:  --round ${other.number}`]),
    ],
  });
}

function notCounted(
  all: readonly Series[],
  withdrawn: readonly Series[],
  round: number | undefined,
): NotFoundError {
  const found = withdrawn.find((series) => round === undefined || series.number === round);
  if (found === undefined) return notImported(all, round);
  return new NotFoundError({
    code: 'ROUND_WITHDRAWN',
    message:
      round === undefined
        ? 'every DTM round that was imported has been withdrawn.'
        : `round ${round} was imported as I-${found.importId} and withdrawn.`,
    hints: ['See them:  mwg dtm list --all', `Bring it back:  mwg dtm restore I-${found.importId}`],
  });
}

function notImported(all: readonly Series[], round: number | undefined): NotFoundError {
  const rounds = [...new Set(all.map((series) => series.number))];
  return new NotFoundError({
    code: 'ROUND_NOT_FOUND',
    message:
      round === undefined
        ? 'no DTM round has been imported yet.'
        : `round ${round} has not been imported.`,
    hints: [
      ...(rounds.length > 0
        ? [`Imported:  ${rounds.map((number) => `--round ${number}`).join(', ')}`]
        : []),
      'Import one:  mwg dtm import FILE.csv --round N --from DAY --until DAY',
    ],
  });
}

function has(series: readonly Series[]): string[] {
  const kinds = series.map(
    (one) => `${one.measure} ${one.population} by ${one.breakdown}, ${one.level} level`,
  );
  return [`It has:  ${[...new Set(kinds)].join('; ')}`];
}
