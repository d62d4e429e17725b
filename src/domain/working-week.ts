import { addDays, daysBetween, type IsoDay, weekday } from './day.ts';

export type Holiday = {
  day: IsoDay;
  nameEn: string;
  nameAr: string;
  status: 'estimated' | 'confirmed' | 'cancelled';
};

/** To be borne in mind on a day that is worked on; for whom alone it is a holiday. */
export type DayNotice = Pick<Holiday, 'nameEn'> & { lasts: boolean; closedFor: string | null };

/** The holidays in force; a cancelled one is never returned. */
export type Calendar = {
  holidayOn(day: IsoDay): Holiday | undefined;
  /** Every day with a holiday, each once. */
  holidayDays(): Iterable<IsoDay>;
  noticesOn?(day: IsoDay): readonly DayNotice[];
  /** As this one, with the holidays of the UN: a day is worked on by both, or by neither. */
  both?(): Calendar;
  /** Whether the holidays of that day's year are in the book at all. */
  isSeeded?(day: IsoDay): boolean;
};

/** `reason` is `Friday`, `Saturday`, or the holiday's English name. */
export type SkippedDay = { day: IsoDay; reason: string };

export const noHolidays: Calendar = { holidayOn: () => undefined, holidayDays: () => [] };

const workingDaysInWeek = 5;

/** Libya works from Sunday to Thursday. */
export function isWorkingDay(day: IsoDay, calendar: Calendar): boolean {
  return whyNotWorking(day, calendar) === undefined;
}

export function whyNotWorking(day: IsoDay, calendar: Calendar): string | undefined {
  const restDay = restDayName(day);
  if (restDay) return restDay;
  const holiday = calendar.holidayOn(day);
  return holiday && holidayLabel(holiday);
}

export function restDayName(day: IsoDay): 'Friday' | 'Saturday' | undefined {
  if (weekday(day) === 5) return 'Friday';
  return weekday(day) === 6 ? 'Saturday' : undefined;
}

export function holidayLabel(holiday: Holiday): string {
  return holiday.status === 'estimated' ? `${holiday.nameEn} (estimated)` : holiday.nameEn;
}

/** Counts back when `count` is negative; zero stays where it is, working day or not. */
export function addWorkingDays(
  from: IsoDay,
  count: number,
  calendar: Calendar,
): { day: IsoDay; skipped: SkippedDay[] } {
  const step = count < 0 ? -1 : 1;
  const skipped: SkippedDay[] = [];
  let day = from;
  let left = Math.abs(count);
  while (left > 0) {
    day = addDays(day, step);
    const reason = whyNotWorking(day, calendar);
    if (reason === undefined) left -= 1;
    else skipped.push({ day, reason });
  }
  return { day, skipped: step < 0 ? skipped.reverse() : skipped };
}

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: IsoDay, to: IsoDay, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  const days = daysBetween(from, to);
  let count = Math.floor(days / 7) * workingDaysInWeek;
  // What is left of the last week.
  for (let ago = 0; ago < days % 7; ago += 1) {
    if (restDayName(addDays(to, -ago)) === undefined) count += 1;
  }
  for (const day of calendar.holidayDays()) {
    if (from < day && day <= to && restDayName(day) === undefined) count -= 1;
  }
  return count;
}
