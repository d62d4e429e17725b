import { UsageError } from '../errors.ts';
import { interpretDate } from './date-words/interpret.ts';
import type { ReadingContext } from './date-words/reading.ts';
import { dateRefusal } from './date-words/refusal.ts';
import { dayFromParts, dayParts, daysBetween, type IsoDay } from './day.ts';
import { dayText } from './day-text.ts';
import type { Interval } from './interval.ts';
import {
  type Calendar,
  type DayNotice,
  holidayLabel,
  restDayName,
  type SkippedDay,
} from './working-week.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    /** `ahead`: the same day of this year, soon to come; `taken` where the flag takes such a day. */
    DATE_YEAR_OPEN: {
      name: string;
      value: string;
      day: IsoDay;
      today: IsoDay;
      ahead: { day: IsoDay; isTaken: boolean } | undefined;
    };
  }
}

/** `day` is null only for `none`, which clears a date. */
export type ReadDay = {
  day: IsoDay | null;
  skipped: readonly SkippedDay[];
  notices: readonly string[];
  /** Written without its year: another year may be meant of one far from today. */
  yearless?: 'near' | 'far';
  /** Where the words say a distance ahead, such as `+5wd`. */
  distance?: Interval;
};

/** Whether a value that was read is a day. */
export function isReadDay(value: unknown): value is ReadDay {
  return typeof value === 'object' && value !== null && 'notices' in value;
}

export type KnownDay = ReadDay & { day: IsoDay };

/** `decidesYear`: a record is numbered by the year of this day. */
export type OfRegister = { decidesYear?: true };

/** Days from today from which on a day without its year is doubtful. */
const farDays = 60;

/**
 * `looking` is `ahead` for deadlines, and `back` for what has happened and the dates on letters;
 * `flag` is named in a refusal, such as `--due`.
 */
export type ReadDayOptions = ReadingContext & { flag?: string };

/** The whole text must be one form of `mwg date`, English or Arabic, or a UsageError says why not. */
export function readDay(text: string, options: ReadDayOptions): ReadDay {
  const reading = interpretDate(text, options);
  if ('refused' in reading) throw dateRefusal(text, reading, options);
  const { day, skipped = [], notices = [], isYearless = false, distance } = reading;
  return {
    day,
    skipped,
    notices: [...notices, ...restNotices(day, options.calendar)],
    ...(distance && { distance }),
    ...(isYearless && day !== null && { yearless: isFar(day, options.today) ? 'far' : 'near' }),
  };
}

type Typed = OfRegister & { name: string; value: string; today: IsoDay; takesAhead?: true };

/** A day of a register that may be another year's is to be written with its year. */
export function demandYear(read: KnownDay, { decidesYear, takesAhead, ...typed }: Typed): KnownDay {
  const { day, yearless } = read;
  const isOfOtherYear = decidesYear && yearless && yearOf(day) !== yearOf(typed.today);
  if (yearless !== 'far' && !isOfOtherYear) return read;
  const { year, month, day: date } = dayParts(day);
  const next = dayFromParts(year + 1, month, date);
  const isSoon = next !== undefined && next > typed.today && !isFar(next, typed.today);
  const ahead = isSoon ? { day: next, isTaken: takesAhead === true } : undefined;
  throw new UsageError('DATE_YEAR_OPEN', { ...typed, day, ahead });
}

function yearOf(day: IsoDay): string {
  return day.slice(0, 4);
}

function isFar(day: IsoDay, today: IsoDay): boolean {
  return Math.abs(daysBetween(today, day)) > farDays;
}

/** A deadline on a rest day is allowed, and said. */
function restNotices(day: IsoDay | null, calendar: Calendar): string[] {
  if (day === null) return [];
  const restDay = restDayName(day);
  const holiday = calendar.holidayOn(day);
  return [
    ...(restDay ? [`${restDay} is not a working day`] : []),
    ...(holiday ? [`${dayText(day)} is ${holidayLabel(holiday)}`] : []),
    ...(calendar.noticesOn?.(day) ?? []).map((notice) => `${dayText(day)} ${noticeText(notice)}`),
    ...(calendar.isSeeded?.(day) === false
      ? [`the holidays of ${day.slice(0, 4)} are not in the book yet`]
      : []),
  ];
}

/** `is in Ramadan`, `is Eve of Eid al-Fitr`, `is a holiday for the UN: Christmas Day` */
function noticeText({ nameEn, lasts, closedFor }: DayNotice): string {
  if (closedFor === null) return `${lasts ? 'is in' : 'is'} ${nameEn}`;
  const whom = closedFor === 'un' ? 'the UN' : closedFor;
  return `is a holiday for ${whom}: ${nameEn}`;
}

/** Whether a text can be read as a day at all. */
export function isDayAhead(
  text: string,
  reading: Pick<ReadDayOptions, 'today' | 'calendar'>,
): boolean {
  try {
    return readDay(text, { ...reading, looking: 'ahead' }).day !== null;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
