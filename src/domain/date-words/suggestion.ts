import { cleanText } from '../clean-text.ts';
import { dayFromParts, dayParts, daysInMonth, type IsoDay } from '../day.ts';
import { monthFromWords } from '../month-names.ts';
import { nearestYearly } from './calendar.ts';
import { interpretDate } from './interpret.ts';
import { datePhrase } from './phrase.ts';
import type { ReadingContext } from './reading.ts';
import { splitWeekday } from './written.ts';

export type Suggestion = { words: string; day: IsoDay };

type LooseDate = { year?: number; month: number; day: number };

/** 29 February is not offered for want of a year. */
const ordinaryYear = 2023;

/** The nearest text that would have been read, if there is one worth offering. */
export function suggestDate(text: string, context: ReadingContext): Suggestion | undefined {
  const phrase = datePhrase(text);
  if (phrase === '') return undefined;
  const day = nearestDay(phrase, context);
  return day ? { words: day, day } : nearestWords(cleanText(text), context);
}

function nearestWords(text: string, context: ReadingContext): Suggestion | undefined {
  const tries = /\p{Script=Arabic}/u.test(text) ? arabicTries(text) : englishTries(text);
  for (const words of tries) {
    const reading = interpretDate(words, context);
    if ('day' in reading && reading.day && suits(reading.day, context)) {
      return { words, day: reading.day };
    }
  }
  return undefined;
}

/** `3d` meant `+3d`, `+5` a number of days, `next week` its end, and `last thu` ahead just `thu`. */
function englishTries(text: string): string[] {
  const withoutFirstWord = text.replace(/^\S+\s+/, '');
  return [`+${text}`, `${text}d`, `in ${text}`, `end of ${text}`, `${text} thu`, withoutFirstWord];
}

function arabicTries(text: string): string[] {
  const withoutLastWord = text.replace(/\s+\S+$/, '');
  return [`بعد ${text}`, `نهاية ${text}`, withoutLastWord];
}

function suits(day: IsoDay, { today, looking }: ReadingContext): boolean {
  return looking === 'back' || day >= today;
}

/** Reads loosely: any order, any marks, short years, a month too large, a day too many. */
function nearestDay(phrase: string, context: ReadingContext): IsoDay | undefined {
  const { rest } = splitWeekday(phrase);
  if (/^[+-]/.test(rest)) return undefined;
  const plain = rest.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/(\d) ?م$/, '$1');
  const numbers = plain.match(/\d+/g) ?? [];
  const words = plain.replace(/(?<=\d)\/|\/(?=\d)|[\d\s,،.-]+/g, ' ').trim();
  const loose = words === '' ? ofNumbers(numbers, context) : ofMonthName(words, numbers);
  return loose && repaired(loose, context);
}

function ofNumbers(numbers: string[], context: ReadingContext): LooseDate | undefined {
  const [first = '', second, third, ...more] = numbers;
  if (first === '' || more.length > 0) return undefined;
  if (second === undefined) return dayOfMonth(Number(first), context);
  if (third === undefined) return { month: Number(second), day: Number(first) };
  const [year, day] = first.length === 4 ? [first, third] : [third, first];
  return { year: fullYear(year), month: Number(second), day: Number(day) };
}

function ofMonthName(words: string, numbers: string[]): LooseDate | undefined {
  const month = monthFromWords(words.replace(/^(?:of|من) /, ''));
  const [first, second, ...more] = numbers;
  if (!month || first === undefined || more.length > 0) return undefined;
  if (second === undefined) return { month, day: Number(first) };
  return { year: fullYear(second), month, day: Number(first) };
}

/** `5` as the nearest fifth of a month. */
function dayOfMonth(day: number, { today, looking }: ReadingContext): LooseDate {
  const parts = dayParts(today);
  const ahead = looking === 'ahead' && day < parts.day ? 1 : 0;
  const back = looking === 'back' && day > parts.day ? 1 : 0;
  const months = parts.year * 12 + parts.month - 1 + ahead - back;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
}

function repaired(loose: LooseDate, context: ReadingContext): IsoDay | undefined {
  const swapped = loose.month > 12 && loose.day <= 12;
  const [month, day] = swapped ? [loose.day, loose.month] : [loose.month, loose.day];
  if (day > 31) return undefined;
  const { year } = loose;
  const lastDay = daysInMonth(year ?? ordinaryYear, month);
  if (year !== undefined) return dayFromParts(year, month, Math.min(day, lastDay));
  const nearest = nearestYearly(month, Math.min(day, lastDay), context);
  // A day that does not exist is of no other year either.
  const isOfThisYear =
    nearest !== undefined && dayParts(nearest).year === dayParts(context.today).year;
  return day <= lastDay || isOfThisYear || context.looking === 'ahead' ? nearest : undefined;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
