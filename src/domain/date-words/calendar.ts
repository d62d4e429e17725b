import {
  dayFromParts,
  dayParts,
  daysInMonth,
  firstYear,
  type IsoDay,
  lastYear,
  type Month,
  weekday,
} from '../day.ts';
import { englishDays } from '../day-names.ts';
import { dayText } from '../day-text.ts';
import { englishMonths, monthFromWords } from '../month-names.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { splitWeekday, type WrittenDate, writtenDate } from './written.ts';

/** Leap years are at most eight years apart. */
const yearsToTry = 8;
const leapYear = 2024;

/** No record here is that old, so such a year was copied from a letter's Hijri line. */
const hijriYears = { from: 1300, to: 1599 };

/** `2026-12-03`, `3/12/2026`, `3 dec`, الخميس 3 ديسمبر 2026 */
export function readCalendarDate(phrase: string, context: ReadingContext): Reading | undefined {
  const { wanted, rest } = splitWeekday(phrase);
  if (/\d ?ه$/.test(rest)) return { refused: 'give the Gregorian date, not the Hijri one' };
  const written = writtenDate(rest);
  if (!written) return startsWithMonth(rest) ? { refused: 'the day comes first' } : undefined;
  const day = findDay(written, context);
  if (day === undefined) return { refused: whatIsWrong(written) };
  if (wanted === undefined || weekday(day) === wanted) {
    return { day, isYearless: written.year === undefined };
  }
  return { refused: `${dayText(day)} is not a ${englishDays[wanted]}` };
}

function startsWithMonth(phrase: string): boolean {
  const [, words = ''] = /^(\D+?) \d/.exec(phrase) ?? [];
  return monthFromWords(words) !== undefined;
}

function findDay({ year, month, day }: WrittenDate, context: ReadingContext): IsoDay | undefined {
  if (year === undefined) return nearestYearly(month, day, context);
  return year.length === 4 ? dayFromParts(Number(year), month, day) : undefined;
}

/** The next time it comes, or the last time it came; today counts. */
export function nearestYearly(
  month: number,
  day: number,
  { today, looking }: ReadingContext,
): IsoDay | undefined {
  const step = looking === 'ahead' ? 1 : -1;
  const { year } = dayParts(today);
  for (let away = 0; away <= yearsToTry; away += 1) {
    const found = dayFromParts(year + away * step, month, day);
    if (found && (step === 1 ? found >= today : found <= today)) return found;
  }
  return undefined;
}

function whatIsWrong({ year, month, day }: WrittenDate): string {
  return yearProblem(year) ?? dayProblem(year, month, day) ?? outsideYears();
}

function yearProblem(year: string | undefined): string | undefined {
  if (year === undefined) return undefined;
  if (year.length !== 4) return 'write the year with four digits';
  const number = Number(year);
  if (number >= hijriYears.from && number <= hijriYears.to) {
    return `${year} looks like a Hijri year; give the Gregorian date`;
  }
  return number < firstYear || number > lastYear ? outsideYears() : undefined;
}

function dayProblem(year: string | undefined, month: number, day: number): string | undefined {
  if (!isMonth(month)) return `there is no month ${month}`;
  if (day < 1 || day > 31) return `there is no day ${day}`;
  const name = englishMonths[month];
  if (year === undefined) return `${name} has ${daysInMonth(leapYear, month)} days at most`;
  const days = daysInMonth(Number(year), month);
  return day > days ? `${name} ${year} has ${days} days` : undefined;
}

function outsideYears(): string {
  return `the year must be from ${firstYear} to ${lastYear}`;
}

function isMonth(month: number): month is Month {
  return month >= 1 && month <= 12;
}
