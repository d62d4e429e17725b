import { addDays, type IsoDay } from './day.ts';
import { dayText, distanceText, skippedText } from './day-text.ts';
import { type Tor, torName } from './tor.ts';
import { type Days, daysText } from './tor-rules.ts';
import type { TorRuleName } from './vocabulary.ts';
import { addWorkingDays, type Calendar, type SkippedDay } from './working-week.ts';

/** A day owed under the terms of reference, with the version and the rule that say so. */
export type Deadline = {
  day: IsoDay;
  days: Days;
  direction: 'before' | 'after';
  skipped: readonly SkippedDay[];
  version: string;
  /** Where the text says it: `art. 6`. */
  article: string | null;
  /** A released note printed the day, which stands; and the day that the rule gives now. */
  told?: { byRule: IsoDay; in: string };
};

type Judging = Pick<Tor, 'version' | 'adoptedOn' | 'rules'> & Partial<Pick<Tor, 'stored'>>;

type Rule = { name: TorRuleName; days: Days | null };

export function noticeDeadline(tor: Judging, meetingDay: IsoDay, calendar: Calendar) {
  return before(tor, { name: 'notice_days', days: tor.rules.noticeDays }, meetingDay, calendar);
}

export function papersDeadline(tor: Judging, meetingDay: IsoDay, calendar: Calendar) {
  return before(tor, { name: 'papers_days', days: tor.rules.papersDays }, meetingDay, calendar);
}

export function minutesDeadline(tor: Judging, meetingDay: IsoDay, calendar: Calendar) {
  return counted(tor, { name: 'minutes_days', days: tor.rules.minutesDays }, meetingDay, calendar);
}

export function commentDeadline(tor: Judging, circulatedOn: IsoDay, calendar: Calendar) {
  const rule = { name: 'comment_days', days: tor.rules.commentDays } as const;
  return counted(tor, rule, circulatedOn, calendar);
}

/** `ToR 1.0, art. 6, 5 working days before` */
export function ruleText({ version, article, days, direction }: Deadline): string {
  const where = [torName({ version }), ...(article === null ? [] : [article])].join(', ');
  return `${where}, ${daysText(days)} ${direction}`;
}

/** `due Wed 2 Dec 2026, in 3 days (ToR 1.0, 5 working days before; Fri 27 and Sat 28 Nov skipped)` */
export function deadlineText(deadline: Deadline, today: IsoDay): string {
  const { day, skipped, told } = deadline;
  const standing = told === undefined ? '' : `already told in note ${told.in}`;
  const why = [ruleText(deadline), told === undefined ? skippedText(skipped) : standing]
    .filter((part) => part !== '')
    .join('; ');
  return `due ${dayText(day)}, ${distanceText(day, today)} (${why})`;
}

/** Nothing was owed on a day on which the rule was not yet in force: the meeting that adopts it. */
function before(tor: Judging, rule: Rule, from: IsoDay, calendar: Calendar): Deadline | undefined {
  const deadline = counted(tor, rule, from, calendar, 'before');
  const isOwed = deadline && (tor.adoptedOn === null || deadline.day >= tor.adoptedOn);
  return isOwed ? deadline : undefined;
}

function counted(
  { version, stored = [] }: Judging,
  { name, days }: Rule,
  from: IsoDay,
  calendar: Calendar,
  direction: Deadline['direction'] = 'after',
): Deadline | undefined {
  if (days === null) return undefined;
  const count = direction === 'before' ? -days.count : days.count;
  const reached =
    days.kind === 'working'
      ? addWorkingDays(from, count, calendar)
      : { day: addDays(from, count), skipped: [] };
  const article = stored.find(({ rule }) => rule === name)?.article ?? null;
  return { ...reached, days, direction, version, article };
}
