import { isOutside } from './audience.ts';
import { type IsoDay, isoDay } from './day.ts';
import { dayText } from './day-text.ts';
import { isUnanswered, type Letter, letterFor, letterId } from './letter.ts';
import type { Audience } from './vocabulary.ts';
import { type Calendar, workingDaysBetween } from './working-week.ts';

export type Clock = { today: IsoDay; calendar: Calendar };

/** A letter with what the clock says of its answer, reckoned while the book is open. */
export type TimedLetter = Letter & {
  waitText: string;
  workingDaysWaited: number | null;
  workingDaysLate: number;
};

export function timed(letter: Letter, clock: Clock): TimedLetter {
  return {
    ...letter,
    waitText: `${waitText(letter, clock)}${chasedText(letter)}`,
    workingDaysWaited: workingDaysWaited(letter, clock),
    workingDaysLate: workingDaysLate(letter, clock),
  };
}

/** As `timed`, for others than this office: the chairs read what is awaited, members do not. */
export function timedFor(letter: Letter, clock: Clock, audience: Audience): TimedLetter {
  const all = timed(letter, clock);
  if (audience === 'office') return all;
  const read = letterFor(letter, audience);
  if (isOutside(audience))
    return { ...read, waitText: '', workingDaysWaited: null, workingDaysLate: 0 };
  const { workingDaysWaited, workingDaysLate } = all;
  const waitText = letter.answeredBy.length > 0 ? 'answered' : all.waitText;
  return { ...read, waitText, workingDaysWaited, workingDaysLate };
}

/** Working days past the day an answer was due; 0 where it is not late. */
function workingDaysLate(letter: Letter, { today, calendar }: Clock): number {
  if (!isUnanswered(letter) || letter.answerByOn === null || letter.answerByOn >= today) return 0;
  return workingDaysBetween(letter.answerByOn, today, calendar);
}

/** Working days since it was received or sent; null where no answer is awaited. */
function workingDaysWaited(letter: Letter, { today, calendar }: Clock): number | null {
  if (!isUnanswered(letter) || letter.movedOn === null) return null;
  return workingDaysBetween(letter.movedOn, today, calendar);
}

/** `due today`, `due Tue 1 Dec 2026, in 4 working days`, `LATE 2 working days`, `waiting 14 …`. */
function waitText(letter: Letter, clock: Clock): string {
  if (letter.answeredBy.length > 0) {
    return `answered by ${letter.answeredBy.map((one) => letterId(one, clock.today)).join(', ')}`;
  }
  if (!isUnanswered(letter)) return '';
  const { answerByOn } = letter;
  if (answerByOn === null) return `waiting ${workingDays(workingDaysWaited(letter, clock) ?? 0)}`;
  if (answerByOn === clock.today) return 'due today';
  if (answerByOn < clock.today) return `LATE ${workingDays(workingDaysLate(letter, clock))}`;
  const left = workingDaysBetween(clock.today, answerByOn, clock.calendar);
  return `due ${dayText(answerByOn)}, in ${workingDays(left)}`;
}

function chasedText(letter: Letter): string {
  const times = letter.chases.length;
  return times === 0 || !isUnanswered(letter) ? '' : `, chased ${times}×`;
}

function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}

/** What is most pressing comes first: the day the answer is due, then the day it began to wait. */
export function byUrgency(a: Letter, b: Letter): number {
  const [one, other] = [urgency(a), urgency(b)];
  if (one === other) return a.id - b.id;
  return one < other ? -1 : 1;
}

/** Days are compared as text: a collator would cost a morning screen its speed. */
function urgency({ answerByOn, movedOn }: Letter): string {
  return `${answerByOn ?? endOfTime} ${movedOn ?? endOfTime}`;
}

const endOfTime = isoDay('2199-12-31');
