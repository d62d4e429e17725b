import type { Database } from '../../db/database.ts';
import { listPublished } from '../../db/dtm-published.ts';
import {
  type AskedRound,
  roundsNumbered,
  roundsOfImport,
  type StoredRound,
} from '../../db/dtm-rounds.ts';
import type { ReadDay } from '../../domain/date-words.ts';
import { addDays, type IsoDay, parseIsoDay } from '../../domain/day.ts';
import { homeAssessment, isDayNumber } from '../../domain/dtm.ts';
import type { Reading, RoundSaid } from '../../dtm/figures.ts';
import { DataError, UsageError } from '../../errors.ts';
import { type OfferedRound, offeredRound } from '../../office/offered-round.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    DAYS_TO_COME: { day: IsoDay };
    PERIOD_UNREADABLE: { part: string };
    ROUNDS_IN_FILE: { count: number; isNumbered: boolean };
    ROUND_CONFLICT: { said: number; asked: number };
    /** Its number, or of a numbered round its days. */
    ROUND_NOT_SAID:
      | { isDated: boolean; offered: OfferedRound }
      | { number: number; begins: IsoDay | undefined };
    ROUND_TOO_LARGE: { round: number; last: number };
  }
}

type Stated = {
  round: number | undefined;
  from: (ReadDay & { day: IsoDay }) | undefined;
  until: (ReadDay & { day: IsoDay }) | undefined;
  today: IsoDay;
  roundsFrom?: number | undefined;
  periods?: string | undefined;
};

/**
 * A round is a number and a period: from the file where it says them, else from the clerk, else the
 * period that the book has for this number already.
 */
export function roundsOf(
  db: Database,
  { rounds, series }: Reading,
  stated: Stated,
  completes?: number,
): AskedRound[] {
  const isStated =
    stated.round !== undefined || stated.from !== undefined || stated.until !== undefined;
  const numbered = numberedFrom(rounds, stated.roundsFrom);
  if (numbered.length > 1 && isStated) throw roundsInFile(numbered);
  const completed = completes === undefined ? [] : roundsOfImport(db, completes);
  const listed = readPeriods(stated.periods);
  return numbered.map((said, at) => {
    const offer = () => offeredRound(db, said.operation, totalsOf(series, at));
    return roundOf(db, said, { ...stated, listed, offer }, completed);
  });
}

/** Counts of several days without a number are numbered by their order. */
function numberedFrom(rounds: readonly RoundSaid[], first: number | undefined): RoundSaid[] {
  if (first === undefined) return [...rounds];
  const dated = rounds
    .filter(({ round }) => round === undefined)
    .toSorted((a, b) => (a.reportingDays?.[0] ?? '').localeCompare(b.reportingDays?.[0] ?? ''));
  return rounds.map((said) => {
    const at = dated.indexOf(said);
    return at < 0 ? said : { ...said, round: first + at };
  });
}

/** `54=2024-08-01..2024-09-30,55=2024-10-01..2024-12-31` */
function readPeriods(text: string | undefined): ReadonlyMap<number, Period> {
  const periods = (text ?? '').split(/[,،]/).filter((part) => part.trim() !== '');
  return new Map(
    periods.map((part) => {
      const [, number, from = '', until = ''] = /^\s*(\d+)=(\S+?)\.\.(\S+?)\s*$/.exec(part) ?? [];
      const [fromOn, untilOn] = [parseIsoDay(from), parseIsoDay(until)];
      if (fromOn === undefined || untilOn === undefined) {
        throw new UsageError('PERIOD_UNREADABLE', { part: part.trim() });
      }
      return [Number(number), { fromOn, untilOn }];
    }),
  );
}

function totalsOf(series: Reading['series'], round: number): number[] {
  return series
    .filter((each) => each.round === round && each.measure === 'individuals')
    .map(({ total }) => total);
}

type Said = Omit<Stated, 'periods'> & {
  listed: ReadonlyMap<number, Period>;
  offer: () => OfferedRound;
};

function roundOf(
  db: Database,
  said: RoundSaid,
  stated: Said,
  completed: readonly StoredRound[],
): AskedRound {
  const { country, operation, assessmentType = homeAssessment, reportingDays = [] } = said;
  const number = numberOf(said, stated, completed);
  const named = { country, operation, number, assessmentType };
  const listed = stated.listed.get(number);
  const days = listed === undefined ? reportingDays : [];
  const known = listed ?? (days.length === 0 ? knownPeriod(db, named, completed) : undefined);
  const period = periodOf(stated, days, known, number, () =>
    beginning(knownPeriod(db, { ...named, number: number - 1 }, [])),
  );
  if (period.untilOn > stated.today) throw new DataError('DAYS_TO_COME', { day: period.untilOn });
  const isStated = [stated.from, stated.until, listed].some((each) => each !== undefined);
  return { ...named, ...period, isStated };
}

function numberOf(said: RoundSaid, stated: Said, completed: readonly StoredRound[]): number {
  const [only] = completed.length === 1 ? completed : [];
  const number = stated.round ?? said.round ?? only?.number;
  if (number === undefined) {
    const isDated = (said.reportingDays ?? []).length > 0;
    throw new UsageError('ROUND_NOT_SAID', { isDated, offered: stated.offer() });
  }
  if (said.round !== undefined && said.round !== number) {
    throw new UsageError('ROUND_CONFLICT', { said: said.round, asked: number });
  }
  demandNumber(number);
  return number;
}

function knownPeriod(
  db: Database,
  named: Pick<AskedRound, 'country' | 'operation' | 'number' | 'assessmentType'>,
  completed: readonly StoredRound[],
): Period | undefined {
  return onlyStored(db, named, completed) ?? publishedPeriod(db, named);
}

function periodOf(
  stated: Pick<Stated, 'from' | 'until'>,
  days: readonly IsoDay[],
  known: Period | undefined,
  number: number,
  begins: () => IsoDay | undefined,
) {
  const fromOn = stated.from?.day ?? days[0] ?? known?.fromOn;
  const untilOn = stated.until?.day ?? days.at(-1) ?? known?.untilOn;
  if (fromOn === undefined || untilOn === undefined) {
    throw new UsageError('ROUND_NOT_SAID', { number, begins: begins() });
  }
  if (untilOn < fromOn) throw new UsageError('PERIOD_BACKWARDS', { begins: fromOn, ends: untilOn });
  return { fromOn, untilOn };
}

/** Rounds follow each other: the day after the one before ended. */
function beginning(before: Period | undefined): IsoDay | undefined {
  return before === undefined ? undefined : addDays(before.untilOn, 1);
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
  throw new UsageError('ROUND_TOO_LARGE', { round: number, last: lastRound });
}

function roundsInFile(rounds: readonly RoundSaid[]): UsageError {
  const isNumbered = rounds.every(({ round }) => round !== undefined);
  return new UsageError('ROUNDS_IN_FILE', { count: rounds.length, isNumbered });
}
