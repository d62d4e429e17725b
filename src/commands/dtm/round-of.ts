import type { Database } from '../../db/database.ts';
import { listPublished } from '../../db/dtm-published.ts';
import {
  type AskedRound,
  roundsNumbered,
  roundsOfImport,
  type StoredRound,
} from '../../db/dtm-rounds.ts';
import type { ReadDay } from '../../domain/date-words.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { homeAssessment, isDayNumber } from '../../domain/dtm.ts';
import type { Reading, RoundSaid } from '../../dtm/figures.ts';
import { DataError, UsageError } from '../../errors.ts';

type Stated = {
  round: number | undefined;
  from: (ReadDay & { day: IsoDay }) | undefined;
  until: (ReadDay & { day: IsoDay }) | undefined;
  file: string;
  today: IsoDay;
};

/**
 * A round is a number and a period: from the file where it says them, else from the clerk, else the
 * period that the book has for this number already.
 */
export function roundsOf(
  db: Database,
  { rounds }: Reading,
  stated: Stated,
  completes?: number,
): AskedRound[] {
  const isStated =
    stated.round !== undefined || stated.from !== undefined || stated.until !== undefined;
  if (rounds.length > 1 && isStated) throw roundsInFile(rounds);
  const completed = completes === undefined ? [] : roundsOfImport(db, completes);
  return rounds.map((said) => roundOf(db, said, stated, completed));
}

function roundOf(
  db: Database,
  said: RoundSaid,
  stated: Stated,
  completed: readonly StoredRound[],
): AskedRound {
  const [only] = completed.length === 1 ? completed : [];
  const number = stated.round ?? said.round ?? only?.number;
  if (number === undefined) throw notSaid('round', '--round N', stated.file);
  if (said.round !== undefined && said.round !== number) throw otherRound(said.round, number);
  demandNumber(number);
  const { country, operation, assessmentType = homeAssessment, reportingDays = [] } = said;
  const named = { country, operation, number, assessmentType };
  const known =
    reportingDays.length === 0
      ? (onlyStored(db, named, completed) ?? publishedPeriod(db, named))
      : undefined;
  const isStated = stated.from !== undefined || stated.until !== undefined;
  const period = periodOf(stated, reportingDays, known);
  if (period.untilOn > stated.today) throw daysToCome(period.untilOn);
  return { ...named, ...period, isStated };
}

function periodOf(stated: Stated, days: readonly IsoDay[], known: Period | undefined) {
  const fromOn = stated.from?.day ?? days[0] ?? known?.fromOn;
  const untilOn = stated.until?.day ?? days.at(-1) ?? known?.untilOn;
  if (fromOn === undefined || untilOn === undefined) {
    throw notSaid('period', '--from DAY --until DAY', stated.file);
  }
  if (untilOn < fromOn) throw backwards(fromOn, untilOn);
  return { fromOn, untilOn };
}

type Period = { fromOn: IsoDay; untilOn: IsoDay };

/** The book knows for which days most of Libya's rounds were published. */
function publishedPeriod(
  db: Database,
  { operation, number }: Pick<AskedRound, 'operation' | 'number'>,
): Period | undefined {
  for (const { number: known, fromOn, untilOn } of listPublished(db, { operation })) {
    if (known === number && fromOn !== null && untilOn !== null) return { fromOn, untilOn };
  }
  return undefined;
}

/** A number that stands for two collections says no period. */
function onlyStored(
  db: Database,
  named: Pick<AskedRound, 'country' | 'operation' | 'number' | 'assessmentType'>,
  completed: readonly StoredRound[],
): StoredRound | undefined {
  const own = completed.filter(({ number }) => number === named.number);
  const all = own.length > 0 ? own : roundsNumbered(db, named).filter(({ isUsed }) => isUsed === 1);
  return all.length === 1 ? all[0] : undefined;
}

/** DTM counts its rounds in tens; a flow is numbered by its day. */
const lastRound = 9999;

function demandNumber(number: number): void {
  if (number <= lastRound || isDayNumber(number)) return;
  throw new UsageError({
    code: 'ROUND_TOO_LARGE',
    message: `there is no round ${number}: DTM has not come to ${lastRound}.`,
    hints: ['State its number:  --round N'],
  });
}

function daysToCome(day: IsoDay): DataError {
  return new DataError({
    code: 'DAYS_TO_COME',
    message: `the file says ${dayText(day)}, which has not come yet: nobody was counted then.`,
    hints: ['Correct its days, or state the period:  --from DAY --until DAY'],
  });
}

function backwards(fromOn: IsoDay, untilOn: IsoDay): UsageError {
  return new UsageError({
    code: 'PERIOD_BACKWARDS',
    message: `the period would end on ${untilOn}, before it begins on ${fromOn}.`,
    hints: ['Write the earlier day behind --from.'],
  });
}

function notSaid(what: string, flags: string, file: string): UsageError {
  return new UsageError({
    code: 'ROUND_NOT_SAID',
    message: `the file does not say its ${what}, and a round is a number and a period.`,
    hints: [`Say it:  mwg dtm import ${file} ${flags}`],
  });
}

function roundsInFile(rounds: readonly RoundSaid[]): UsageError {
  return new UsageError({
    code: 'ROUNDS_IN_FILE',
    message: `the file says its ${rounds.length} rounds itself, and one number or period cannot stand for all.`,
    hints: ['Leave --round, --from and --until out.'],
  });
}

function otherRound(said: number, asked: number): UsageError {
  return new UsageError({
    code: 'ROUND_CONFLICT',
    message: `the file says round ${said}, and --round says ${asked}.`,
    hints: ['Leave --round out, or check that this is the right file.'],
  });
}
