import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDay } from '../../src/domain/date-words.ts';
import { addDays, isoDay, parseIsoDay } from '../../src/domain/day.ts';
import { dayText } from '../../src/domain/day-text.ts';
import { noHolidays } from '../../src/domain/working-week.ts';
import { UsageError } from '../../src/errors.ts';
import { arabicDay } from '../../src/language/arabic/dates.ts';

const anyDay = fc
  .integer({ min: 0, max: 109_572 })
  .map((count) => addDays(isoDay('1900-01-01'), count));
const looking = fc.constantFrom('ahead' as const, 'back' as const);

const piece = fc.constantFrom(
  ...[
    'next',
    'last',
    'this',
    'thu',
    'dec',
    'in',
    'ago',
    'days',
    'working',
    'end of',
    'week',
    'eow',
  ],
  ...['الخميس', 'القادم', 'بعد', 'أيام', 'عمل', 'نهاية', 'الأسبوع', 'ديسمبر', 'كانون الأول', 'م'],
  ...['0', '3', '29', '31', '2026', '2199', '1900', '٥', '+', '-', '/', '.', 'd', 'wd', 'm', 'هـ'],
);
const phrase = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '/')), { maxLength: 6 })
  .map((pieces) => pieces.flat().join(''));

test('any text at all is a day or a UsageError', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), phrase);
  fc.assert(
    fc.property(text, anyDay, looking, (words, today, way) => {
      const outcome = outcomeOf(words, { today, calendar: noHolidays, looking: way });
      expect(outcome === 'refused' || outcome === null || parseIsoDay(outcome) === outcome).toBe(
        true,
      );
    }),
    { numRuns: 5000 },
  );
});

test('every day is read back from the ways it is printed', () => {
  fc.assert(
    fc.property(anyDay, anyDay, looking, (day, today, way) => {
      const options = { today, calendar: noHolidays, looking: way };
      expect(readDay(day, options).day).toBe(day);
      expect(readDay(dayText(day), options).day).toBe(day);
      expect(readDay(arabicDay(day), options).day).toBe(day);
    }),
  );
});

function outcomeOf(text: string, options: Parameters<typeof readDay>[1]): string | null {
  try {
    return readDay(text, options).day;
  } catch (error) {
    if (error instanceof UsageError) return 'refused';
    throw error;
  }
}
