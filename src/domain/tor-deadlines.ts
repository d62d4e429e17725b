import { addDays, type IsoDay } from './day.ts';
import { dayText, distanceText, skippedText } from './day-text.ts';
import { type Tor, torName } from './tor.ts';
import { type Days, daysText } from './tor-rules.ts';
import { addWorkingDays, type Calendar, type SkippedDay } from './working-week.ts';

/** A day owed under the terms of reference, with the version and the rule that say so. */
export type Deadline = {
  day: IsoDay;
  days: Days;
  direction: 'before' | 'after';
  skipped: readonly SkippedDay[];
  version: string;
};

type Judging = Pick<Tor, 'version' | 'adoptedOn' | 'rules'>;

export function noticeDeadline(tor: Judging, meetingDay: IsoDay, calendar: Calendar) {
  return before(tor, tor.rules.noticeDays, meetingDay, calendar);
}

export function papersDeadline(tor: Judging, meetingDay: IsoDay, calendar: Calendar) {
  return before(tor, tor.rules.papersDays, meetingDay, calendar);
}

export function minutesDeadline(tor: Judging, meetingDay: IsoDay, calendar: Calendar) {
  return after(tor, tor.rules.minutesDays, meetingDay, calendar);
}

export function commentDeadline(tor: Judging, circulatedOn: IsoDay, calendar: Calendar) {
  return after(tor, tor.rules.commentDays, circulatedOn, calendar);
}

/** `due Wed 2 Dec 2026, in 3 days (ToR 1.0, 5 working days before; Fri 27 and Sat 28 Nov skipped)` */
export function deadlineText(deadline: Deadline, today: IsoDay): string {
  const { day, days, direction, skipped } = deadline;
  const rule = `${torName(deadline)}, ${daysText(days)} ${direction}`;
  const why = [rule, skippedText(skipped)].filter((part) => part !== '').join('; ');
  return `due ${dayText(day)}, ${distanceText(day, today)} (${why})`;
}

/** Nothing was owed on a day on which the rule was not yet in force: the meeting that adopts it. */
function before(
  tor: Judging,
  days: Days | null,
  from: IsoDay,
  calendar: Calendar,
): Deadline | undefined {
  const deadline = days && counted(tor, days, 'before', from, calendar);
  const isOwed = deadline && (tor.adoptedOn === null || deadline.day >= tor.adoptedOn);
  return isOwed ? deadline : undefined;
}

function after(
  tor: Judging,
  days: Days | null,
  from: IsoDay,
  calendar: Calendar,
): Deadline | undefined {
  return days === null ? undefined : counted(tor, days, 'after', from, calendar);
}

function counted(
  { version }: Judging,
  days: Days,
  direction: Deadline['direction'],
  from: IsoDay,
  calendar: Calendar,
): Deadline {
  const count = direction === 'before' ? -days.count : days.count;
  const reached =
    days.kind === 'working'
      ? addWorkingDays(from, count, calendar)
      : { day: addDays(from, count), skipped: [] };
  return { ...reached, days, direction, version };
}
