import { isNone } from '../cleared-words.ts';
import { addDays } from '../day.ts';
import type { Reading, ReadingContext } from './reading.ts';

const daysFromToday = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
  ['اليوم', 0],
  ['غدا', 1],
  ['بعد غد', 2],
  ['امس', -1],
  ['اول امس', -2],
]);

const noDate = new Set(['بلا موعد', 'بدون', 'بدون موعد', 'لا يوجد']);

export function readNamedDay(phrase: string, { today }: ReadingContext): Reading | undefined {
  if (isNone(phrase) || noDate.has(phrase)) return { day: null };
  const distance = daysFromToday.get(phrase);
  return distance === undefined ? undefined : { day: addDays(today, distance) };
}
