import { dayParts, daysBetween, type IsoDay, weekday } from './day.ts';
import { shortDayName } from './day-names.ts';
import { inWords } from './in-words.ts';
import { shortMonthName } from './month-names.ts';
import type { SkippedDay } from './working-week.ts';

type ExplainedDay = { day: IsoDay | null; skipped: readonly SkippedDay[] };

/** More weekend days than this are counted rather than named. */
const weekendDaysNamed = 4;

/** `Thu 3 Dec 2026` */
export function dayText(day: IsoDay): string {
  return `${dayMonthText(day)} ${dayParts(day).year}`;
}

/** Blank where there is no day. */
export function dayOr(day: IsoDay | null): string {
  return day === null ? '' : dayText(day);
}

/** `Thu 3 Dec` */
export function dayMonthText(day: IsoDay): string {
  return `${weekdayText(day)} ${shortMonthName(dayParts(day).month)}`;
}

/** `today`, `tomorrow`, `yesterday`, `in 7 days`, `12 days ago` */
export function distanceText(day: IsoDay, today: IsoDay): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return 'today';
  if (distance === 1) return 'tomorrow';
  if (distance === -1) return 'yesterday';
  return distance > 0 ? `in ${distance} days` : `${-distance} days ago`;
}

/** `Fri 27 and Sat 28 Nov skipped`; nothing when nothing was. */
export function skippedText(skipped: readonly SkippedDay[]): string {
  if (skipped.length === 0) return '';
  const holidays = skipped.filter((day) => !isWeekend(day));
  const weekendDays = skipped.length - holidays.length;
  const names =
    weekendDays > weekendDaysNamed
      ? [`${weekendDays} weekend days`, ...holidays.map(holidayText)]
      : skipped.map((day, index) => skippedDayText(day, skipped[index + 1]));
  return `${inWords(names)} skipped`;
}

/** `Tue 1 Dec 2026, in 7 days (Fri 27 and Sat 28 Nov skipped)` */
export function explainDay(read: ExplainedDay, today: IsoDay): string {
  if (read.day === null) return 'no date';
  const text = `${dayText(read.day)}, ${distanceText(read.day, today)}`;
  return read.skipped.length === 0 ? text : `${text} (${skippedText(read.skipped)})`;
}

/** The month is said once for neighbours that share it. */
function skippedDayText(skipped: SkippedDay, next: SkippedDay | undefined): string {
  if (!isWeekend(skipped)) return holidayText(skipped);
  const sharesMonth = next && isWeekend(next) && sameMonth(skipped.day, next.day);
  return sharesMonth ? weekdayText(skipped.day) : dayMonthText(skipped.day);
}

function holidayText(skipped: SkippedDay): string {
  return `${dayMonthText(skipped.day)} for ${skipped.reason}`;
}

function weekdayText(day: IsoDay): string {
  return `${shortDayName(weekday(day))} ${dayParts(day).day}`;
}

function isWeekend(skipped: SkippedDay): boolean {
  return skipped.reason === 'Friday' || skipped.reason === 'Saturday';
}

function sameMonth(one: IsoDay, other: IsoDay): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}
