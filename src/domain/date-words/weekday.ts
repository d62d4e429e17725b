import { addDays, type IsoDay, startOfWeek, type Weekday, weekday } from '../day.ts';
import { arabicDays, weekdayFromWord } from '../day-names.ts';
import { dayMonthText, dayText } from '../day-text.ts';
import { splitWhich, type Which } from './phrase.ts';
import type { Reading, ReadingContext } from './reading.ts';

const weeksAway = { last: -1, this: 0, next: 1 };

/** `thu`, `this thu`, `next thu`, الخميس من الأسبوع القادم: the week runs from Sunday to Saturday. */
export function readWeekday(phrase: string, context: ReadingContext): Reading | undefined {
  const bare = phrase.replace(ofWeek, '').replace(ofThisWeek, ' هذا');
  const namesWeek = bare !== phrase;
  const { which, of, isTrailing } = splitWhich(bare);
  if (which !== 'alone' && of === '') return { refused: 'the weekday is missing' };
  const wanted = weekdayFromWord(of);
  if (wanted === undefined || (namesWeek && which === 'alone')) return undefined;
  const alone = nearestWeekday(wanted, context);
  if (which === 'alone') return { day: alone };
  const reading = readInWeek(which, wanted, alone, { ...context, word: wordFor(of, wanted) });
  if ('refused' in reading || which === 'this' || namesWeek || !isTrailing) return reading;
  return eitherOfTwo(which, wanted, context) ?? reading;
}

/** الخميس [من الأسبوع] القادم says by itself that the week is meant. */
const ofWeek = / (?:من|في) الاسبوع(?= )/;
const ofThisWeek = / (?:من|في) هذا الاسبوع$/;

/** القادم is the coming one to some and next week's to others: where these differ, neither is taken. */
function eitherOfTwo(
  which: 'last' | 'next',
  wanted: Weekday,
  { today }: ReadingContext,
): Reading | undefined {
  const ahead = (wanted - weekday(today) + 7) % 7;
  const nearest = addDays(today, which === 'next' ? ahead || 7 : ahead - 7);
  const inWeek = addDays(startOfWeek(today), weeksAway[which] * 7 + wanted);
  if (nearest === inWeek) return undefined;
  const either = which === 'next' ? ([nearest, inWeek] as const) : ([inWeek, nearest] as const);
  return { refused: 'it may be either of two days', either };
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
