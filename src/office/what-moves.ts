import { listActions } from '../db/actions.ts';
import type { Scope } from '../db/groups.ts';
import { bookCalendar } from '../db/holidays.ts';
import { waitingLetters } from '../db/letters.ts';
import { listMeetings } from '../db/meetings.ts';
import type { Action } from '../domain/action.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { BookHoliday } from '../domain/holiday-book.ts';
import { letterId } from '../domain/letter.ts';
import { hasDay, isAhead, meetingId } from '../domain/meeting.ts';
import { torName } from '../domain/tor.ts';
import { openStatuses } from '../domain/vocabulary.ts';
import type { Calendar } from '../domain/working-week.ts';
import { deadlinesOf, dutyStates } from './duties.ts';
import { type Obligation, obligations } from './obligations.ts';
import { groupsSpoken } from './tree.ts';

/** A day that is reckoned, before and after the holiday book changed. */
type MovedDay = { what: string; before: IsoDay; after: IsoDay };

/** What stays where it is, and why: it was agreed, or others were told. */
export type Staying = { key: string; day: IsoDay } & (
  | { kind: 'agreed'; action: Action }
  | { kind: 'meeting'; isInvited: boolean }
  | { kind: 'letter' }
  | { kind: 'told'; byRule: IsoDay; in: string }
);

export type Settled = {
  holidays: readonly BookHoliday[];
  moved: readonly MovedDay[];
  staying: readonly Staying[];
};

/** Changes the book, and says which reckoned days moved with it, and which stay in spite of it. */
export function withWhatMoves(scope: Scope, change: () => readonly BookHoliday[]): Settled {
  const before = inTheBook(scope);
  const holidays = change();
  const after = inTheBook(scope);
  const moved = [...after.reckoned].flatMap(([what, day]) => {
    const was = before.reckoned.get(what);
    return was === undefined || was === day ? [] : [{ what, before: was, after: day }];
  });
  const known = new Set(before.staying.map(({ key }) => key));
  return { holidays, moved, staying: after.staying.filter(({ key }) => !known.has(key)) };
}

type Clock = Scope & { calendar: Calendar };

function inTheBook(scope: Scope) {
  const clock = { ...scope, calendar: bookCalendar(scope.db) };
  const owed = obligations(clock, addDays(scope.today, 400));
  return {
    reckoned: new Map([...answerDays(clock), ...owed.flatMap(reckonedDay)]),
    staying: [
      ...owed.flatMap(toldDuty),
      ...meetingsOnHolidays(clock),
      ...fixedAnswers(clock),
      ...actionsOnHolidays(clock),
    ],
  };
}

function answerDays(clock: Clock): (readonly [string, IsoDay])[] {
  return waitingLetters(clock.db, clock).flatMap((letter) => {
    const day = letter.wait?.dueOn ?? null;
    return day === null ? [] : [[letterId(letter, clock.today), day] as const];
  });
}

/** Duties and the end of comments, by the terms of reference. */
function reckonedDay(owed: Obligation): (readonly [string, IsoDay])[] {
  if (owed.kind === 'duty') return [[dutyName(owed), owed.day]];
  return owed.kind === 'comments' ? [[`comments on ${torName(owed.tor)}`, owed.day]] : [];
}

function dutyName({ state, meeting }: Extract<Obligation, { kind: 'duty' }>): string {
  return `${state.duty} for ${meetingId(meeting)}`;
}

function toldDuty(owed: Obligation): Staying[] {
  if (owed.kind !== 'duty' || owed.state.deadline.told === undefined) return [];
  const { told } = owed.state.deadline;
  const key = dutyName(owed);
  return [{ kind: 'told', key, day: owed.day, ...told }];
}

/** Of either side: it is for the office to say whether they meet all the same. */
function meetingsOnHolidays(clock: Clock): Staying[] {
  const { db, today: from, calendar } = clock;
  const shared = calendar.both?.() ?? calendar;
  return groupsSpoken(clock)
    .flatMap((group) => listMeetings(db, { groupId: group.id, from }))
    .filter((meeting) => isAhead(meeting) && hasDay(meeting) && shared.holidayOn(meeting.heldOn))
    .map((meeting) => {
      const { notice } = deadlinesOf(clock, meeting);
      const [state] = dutyStates(clock, meeting, { notice });
      const isInvited =
        state?.metOn != null || state?.seats?.some(({ on }) => on !== null) === true;
      return { kind: 'meeting', key: meetingId(meeting), day: meeting.heldOn, isInvited };
    });
}

/** The letter itself names the day. */
function fixedAnswers(clock: Clock): Staying[] {
  const { db, today, calendar } = clock;
  return waitingLetters(db, clock).flatMap((letter): Staying[] => {
    const { direction, answerByOn: day } = letter;
    const isOurs = direction === 'out' && day !== null && day >= today;
    if (!isOurs || calendar.holidayOn(day) === undefined) return [];
    return [{ kind: 'letter', key: letterId(letter, today), day }];
  });
}

function actionsOnHolidays(clock: Clock): Staying[] {
  const { db, today: dueFrom, calendar } = clock;
  const groupId = groupsSpoken(clock).map(({ id }) => id);
  return listActions(db, { groupId, statuses: openStatuses, dueFrom }).flatMap(
    (action): Staying[] => {
      const { id, dueOn: day } = action;
      if (day === null || calendar.holidayOn(day) === undefined) return [];
      return [{ kind: 'agreed', key: `A-${id}`, day, action }];
    },
  );
}
