declare const brand: unique symbol;

/** A calendar day as `YYYY-MM-DD`: no time, no zone, compared and sorted as text. */
export type IsoDay = string & { readonly [brand]: 'IsoDay' };

/** Sunday is 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
export type DayParts = { year: number; month: Month; day: number };

export const firstYear = 1900;
export const lastYear = 2199;

const millisecondsInDay = 86_400_000;

/** Strict: two-digit months and days, and a day that exists. */
export function parseIsoDay(text: string): IsoDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** For constants and stored values, which are days or the program is wrong. */
export function isoDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(`not a calendar day: ${JSON.stringify(text)}`);
  return day;
}

/** The last day there is: where nothing says when a thing ends. */
export const endOfTime = isoDay(`${lastYear}-12-31`);

export function dayFromParts(year: number, month: number, day: number): IsoDay | undefined {
  if (!isWithin(year, firstYear, lastYear) || !isWithin(month, 1, 12)) return undefined;
  if (!isWithin(day, 1, daysInMonth(year, month))) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as IsoDay;
}

export function dayParts(day: IsoDay): DayParts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)) as Month,
    day: Number(day.slice(8)),
  };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Throws a RangeError when the result leaves the years this book knows. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return dayFromNumber(dayNumber(day) + count);
}

/** The 31st becomes the last day of a shorter month. */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const parts = dayParts(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const result = dayFromParts(year, month, Math.min(parts.day, daysInMonth(year, month)));
  return result ?? outOfRange();
}

export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekday(day: IsoDay): Weekday {
  return new Date(dayNumber(day) * millisecondsInDay).getUTCDay() as Weekday;
}

export function startOfWeek(day: IsoDay): IsoDay {
  return addDays(day, -weekday(day));
}

export function lastDayOfMonth(day: IsoDay): IsoDay {
  const { year, month, day: date } = dayParts(day);
  return addDays(day, daysInMonth(year, month) - date);
}

/** The day that the clocks of `zone` show at `instant`. */
export function todayIn(zone: string, instant: Date): IsoDay {
  return daysIn(zone)(instant);
}

/** As `todayIn`, for many instants: a format is slow to make. */
export function daysIn(zone: string): (instant: Date) => IsoDay {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
    return dayFromParts(part('year'), part('month'), part('day')) ?? outOfRange();
  };
}

function dayNumber(day: IsoDay): number {
  const { year, month, day: date } = dayParts(day);
  return Date.UTC(year, month - 1, date) / millisecondsInDay;
}

function dayFromNumber(number: number): IsoDay {
  const date = new Date(number * millisecondsInDay);
  const day = dayFromParts(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day ?? outOfRange();
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function outOfRange(): never {
  throw new RangeError(`the day is outside the years ${firstYear} to ${lastYear}`);
}

export function earlierDay(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}

export function laterDay(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? b : a;
}
