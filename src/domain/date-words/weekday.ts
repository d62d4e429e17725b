import { addDays, type IsoDay, startOfWeek, type Weekday, weekday } from '../day.ts';
import { arabicDays, weekdayFromWord } from '../day-names.ts';
import { dayMonthText, dayText } from '../day-text.ts';
import { splitWhich, type Which } from './phrase.ts';
import type { Reading, ReadingContext } from './reading.ts';

const weeksAway = { last: -1, this: 0, next: 1 };

/** `thu`, `this thu`, `next thu`, `last thu`: the week runs from Sunday to Saturday. */
export function readWeekday(phrase: string, context: ReadingContext): Reading | undefined {
  const { which, of } = splitWhich(phrase);
  if (which !== 'alone' && of === '') return { refused: 'the weekday is missing' };
  const wanted = weekdayFromWord(of);
  if (wanted === undefined) return undefined;
  const alone = nearestWeekday(wanted, context);
  if (which === 'alone') return { day: alone };
  return readInWeek(which, wanted, alone, { ...context, word: wordFor(of, wanted) });
}

function readInWeek(
  which: Exclude<Which, 'alone'>,
  wanted: Weekday,
  alone: IsoDay,
  { today, looking, word }: ReadingContext & { word: string },
): Reading {
  const day = addDays(startOfWeek(today), weeksAway[which] * 7 + wanted);
  if (which === 'last' && looking === 'ahead') return { refused: `${dayText(day)} has passed` };
  return day === alone ? { day } : { day, notices: [`${word} alone is ${dayMonthText(alone)}`] };
}

/** Ahead it is strictly after today, back it may be today. */
function nearestWeekday(wanted: Weekday, { today, looking }: ReadingContext): IsoDay {
  const daysAhead = (wanted - weekday(today) + 7) % 7;
  if (looking === 'ahead') return addDays(today, daysAhead || 7);
  return addDays(today, daysAhead === 0 ? 0 : daysAhead - 7);
}

/** As typed in Latin letters; a folded Arabic name would look misspelt. */
function wordFor(typed: string, wanted: Weekday): string {
  return /^[a-z]/.test(typed) ? typed : arabicDays[wanted];
}
