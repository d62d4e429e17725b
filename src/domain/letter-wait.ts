import { isOutside } from './audience.ts';
import type { Clock } from './clock.ts';
import { daysBetween, endOfTime, type IsoDay } from './day.ts';
import { type Letter, letterFor } from './letter.ts';
import { answerDay, isUnanswered, type Standing, waitingStandings } from './letter-ledger.ts';
import type { Audience } from './vocabulary.ts';
import { workingDaysBetween } from './working-week.ts';

/** What the clock says of a letter's answer; null where none is awaited. */
export type Wait = {
  /** The first day on which an answer falls due; null where none was set. */
  dueOn: IsoDay | null;
  daysLate: number;
  workingDaysLate: number;
  workingDaysWaited: number;
  workingDaysLeft: number;
  /** Of a letter of ours: the addressees that have not answered. */
  waiting: readonly Standing[];
};

/** A letter with its wait, reckoned while the book is open. */
export type TimedLetter = Letter & { wait: Wait | null; isAnswered: boolean };

export function timed(letter: Letter, clock: Clock): TimedLetter {
  const wait = isUnanswered(letter) ? waitOf(letter, clock) : null;
  return { ...letter, wait, isAnswered: wait === null && hasAnswer(letter) };
}

/** How often who still waits was reminded; what another was told does not count for it. */
export function timesChased({ chases, wait }: TimedLetter): number {
  const waiting = wait?.waiting ?? [];
  if (waiting.length === 0) return chases.length;
  return Math.max(...waiting.map((one) => one.chases.length));
}

function hasAnswer({ answeredBy }: Letter): boolean {
  return answeredBy.some(({ isInterim }) => !isInterim);
}

function waitOf(letter: Letter, clock: Clock): Wait {
  const { today, calendar } = clock;
  const waiting = letter.direction === 'out' ? waitingStandings(letter, clock) : [];
  const days =
    letter.direction === 'out' ? waiting.map(({ dueOn }) => dueOn) : [ownDay(letter, clock)];
  const dueOn = days.filter((day) => day !== null).sort()[0] ?? null;
  const late = dueOn !== null && dueOn < today;
  return {
    dueOn,
    daysLate: late ? daysBetween(dueOn, today) : 0,
    workingDaysLate: late ? workingDaysBetween(dueOn, today, calendar) : 0,
    workingDaysWaited: workingDaysBetween(letter.movedOn ?? today, today, calendar),
    workingDaysLeft: dueOn === null || late ? 0 : workingDaysBetween(today, dueOn, calendar),
    waiting,
  };
}

function ownDay(letter: Letter, { calendar }: Clock): IsoDay | null {
  return letter.movedOn === null ? null : answerDay(letter, letter.movedOn, calendar);
}

/** As `timed`, for others than this office: the chairs read what is awaited, members do not. */
export function timedFor(letter: Letter, clock: Clock, audience: Audience): TimedLetter {
  const { wait, isAnswered } = timed(letter, clock);
  const read = letterFor(letter, audience);
  return isOutside(audience)
    ? { ...read, wait: null, isAnswered: false }
    : { ...read, wait, isAnswered };
}

/** What is most pressing comes first: the day the answer is due, then the day it began to wait. */
export function byUrgency(a: TimedLetter, b: TimedLetter): number {
  const [one, other] = [urgency(a), urgency(b)];
  if (one === other) return a.id - b.id;
  return one < other ? -1 : 1;
}

/** Days are compared as text: a collator would cost a morning screen its speed. */
function urgency({ wait, movedOn }: TimedLetter): string {
  return `${wait?.dueOn ?? endOfTime} ${movedOn ?? endOfTime}`;
}
