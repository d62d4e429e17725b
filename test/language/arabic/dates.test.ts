import { expect, test } from '@jest/globals';
import { readDay } from '../../../src/domain/date-words.ts';
import { isoDay } from '../../../src/domain/day.ts';
import { noHolidays } from '../../../src/domain/working-week.ts';
import { arabicDate, arabicDay } from '../../../src/language/arabic/dates.ts';

const day = isoDay('2026-12-02');

test('a day is printed with Libya’s month name', () => {
  expect(arabicDay(day)).toBe('الأربعاء 2 ديسمبر 2026');
  expect(arabicDate(day)).toBe('2 ديسمبر 2026');
});

test('a United Nations addressee reads the double form', () => {
  expect(arabicDay(day, 'double')).toBe('الأربعاء 2 كانون الأول/ديسمبر 2026');
});

test('every printed form is read again as the same day', () => {
  const reading = { today: day, calendar: noHolidays, looking: 'back' } as const;
  for (let month = 1; month <= 12; month += 1) {
    const one = isoDay(`2026-${String(month).padStart(2, '0')}-09`);
    expect(readDay(arabicDay(one), reading).day).toBe(one);
    expect(readDay(arabicDate(one, 'double'), reading).day).toBe(one);
  }
});

test.each([
  ['2 جانفي 2026', '2026-01-02'],
  ['2 كانون الثاني 2026', '2026-01-02'],
  ['2 يناير 2026', '2026-01-02'],
])('%s is read', (text, expected) => {
  const reading = { today: day, calendar: noHolidays, looking: 'back' } as const;
  expect(readDay(text, reading).day).toBe(expected);
});
