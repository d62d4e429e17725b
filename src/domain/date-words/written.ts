import type { Weekday } from '../day.ts';
import { weekdayFromWord } from '../day-names.ts';
import { monthFromWords } from '../month-names.ts';

/** A date in the order it was written, not yet known to exist. */
export type WrittenDate = { year?: string; month: number; day: number };

const yearFirst = /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/;
const dayFirst = /^(?<day>\d{1,2})([-/.])(?<month>\d{1,2})\2(?<year>\d+)$/;
const dayAndMonth = /^(?<day>\d{1,2})\/(?<month>\d{1,2})$/;
const named = /^(?<day>\d{1,2}) (?<name>\D+?)(?: (?<year>\d+))?$/;

export function writtenDate(phrase: string): WrittenDate | undefined {
  // Letters close a Gregorian date with م, as in 2019/4/29م.
  const text = phrase.replace(/(\d) ?م$/, '$1');
  const match = yearFirst.exec(text) ?? dayFirst.exec(text) ?? dayAndMonth.exec(text);
  return fromGroups((match ?? named.exec(text))?.groups);
}

/** A weekday may lead a date, as this program prints it; it must then be the right one. Letters say الخميس الموافق. */
export function splitWeekday(phrase: string): { wanted?: Weekday; rest: string } {
  const [, words = '', rest = phrase] = /^(\D+?)[,،]? (\d.*)$/.exec(phrase) ?? [];
  const wanted = weekdayFromWord(words.replace(/ الموافق$/, ''));
  return wanted === undefined ? { rest: phrase } : { wanted, rest };
}

function fromGroups(groups: Record<string, string> | undefined): WrittenDate | undefined {
  if (!groups) return undefined;
  const month = groups.name === undefined ? Number(groups.month) : monthFromWords(groups.name);
  if (month === undefined) return undefined;
  const day = Number(groups.day);
  return groups.year === undefined ? { month, day } : { year: groups.year, month, day };
}
