import { parseIsoDay } from '../day.ts';
import { readCalendarDate } from './calendar.ts';
import { readNamedDay } from './named.ts';
import { readPeriodEdge } from './period.ts';
import { datePhrase } from './phrase.ts';
import type { PhraseReader, Reading, ReadingContext } from './reading.ts';
import { readDistance } from './relative.ts';
import { readWeekday } from './weekday.ts';

const readers: readonly PhraseReader[] = [
  readNamedDay,
  readCalendarDate,
  readDistance,
  readPeriodEdge,
  readWeekday,
];

export function interpretDate(text: string, context: ReadingContext): Reading {
  const exact = parseIsoDay(text);
  if (exact !== undefined) return { day: exact };
  const phrase = datePhrase(text);
  if (phrase === '') return { refused: 'a date is missing' };
  if (/^\d+$/.test(phrase)) return { refused: 'a number alone is not a date' };
  try {
    return firstReading(phrase, context) ?? { refused: 'not a date' };
  } catch (error) {
    if (error instanceof RangeError) return { refused: error.message };
    throw error;
  }
}

function firstReading(phrase: string, context: ReadingContext): Reading | undefined {
  for (const read of readers) {
    const reading = read(phrase, context);
    if (reading) return reading;
  }
  return undefined;
}
