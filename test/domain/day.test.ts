import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayFromParts,
  dayParts,
  daysBetween,
  isoDay,
  lastDayOfMonth,
  parseIsoDay,
  startOfWeek,
  todayIn,
  weekday,
} from '../../src/domain/day.ts';

const anyDay = fc
  .integer({ min: 0, max: 100_000 })
  .map((count) => addDays(isoDay('1910-01-01'), count));

describe('parseIsoDay', () => {
  test.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2026-04-30'])(
    'takes %s',
    (text) => expect(parseIsoDay(text)).toBe(text),
  );

  test.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-00-00',
    '1899-12-31',
    '2200-01-01',
    '2025-3-1',
    '25-03-01',
    '2025-03-01 ',
    '2025-03-01\n',
    '2025-03-01T00:00:00',
    '٢٠٢٥-٠٣-٠١',
    '',
  ])('does not take %j', (text) => expect(parseIsoDay(text)).toBeUndefined());
});

test('isoDay throws for what is not a day', () => {
  expect(() => isoDay('2026-02-30')).toThrow('not a calendar day: "2026-02-30"');
});

test('dayFromParts refuses fractions, and parts that make no day', () => {
  expect(dayFromParts(2026, 11, 24)).toBe('2026-11-24');
  expect(dayFromParts(2026, 11, 31)).toBeUndefined();
  expect(dayFromParts(2026, 1.5, 1)).toBeUndefined();
  expect(dayFromParts(Number.NaN, 1, 1)).toBeUndefined();
});

test('dayParts takes a day apart', () => {
  expect(dayParts(isoDay('2026-03-09'))).toEqual({ year: 2026, month: 3, day: 9 });
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2025-03-30', 1, '2025-03-31'],
  ['2026-11-24', 365, '2027-11-24'],
  ['2026-11-24', 0, '2026-11-24'],
])('%s and %i days make %s', (from, count, to) => {
  expect(addDays(isoDay(from), count)).toBe(to);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-24', 0, '2026-11-24'],
])('%s and %i months make %s', (from, count, to) => {
  expect(addMonths(isoDay(from), count)).toBe(to);
});

test('leaving the years of the book is a RangeError', () => {
  expect(() => addDays(isoDay('2199-12-31'), 1)).toThrow(RangeError);
  expect(() => addDays(isoDay('1900-01-01'), -1)).toThrow(RangeError);
  expect(() => addMonths(isoDay('2199-12-01'), 1)).toThrow(RangeError);
  expect(() => addDays(isoDay('2026-01-01'), Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test('daysBetween counts from the first to the second', () => {
  expect(daysBetween(isoDay('2026-11-24'), isoDay('2026-12-03'))).toBe(9);
  expect(daysBetween(isoDay('2026-12-03'), isoDay('2026-11-24'))).toBe(-9);
  expect(daysBetween(isoDay('2023-12-31'), isoDay('2024-12-31'))).toBe(366);
});

test.each([
  ['2017-11-21', 2],
  ['2018-04-25', 3],
  ['2026-11-22', 0],
  ['2026-11-28', 6],
  ['1900-01-01', 1],
])('the weekday of %s is %i', (day, expected) => {
  expect(weekday(isoDay(day))).toBe(expected);
});

test('a week starts on its Sunday, and a Sunday starts its own', () => {
  expect(startOfWeek(isoDay('2026-11-28'))).toBe('2026-11-22');
  expect(startOfWeek(isoDay('2026-11-22'))).toBe('2026-11-22');
  expect(startOfWeek(isoDay('2027-01-01'))).toBe('2026-12-27');
});

test.each([
  ['2026-02-01', '2026-02-28'],
  ['2028-02-29', '2028-02-29'],
  ['2026-12-05', '2026-12-31'],
  ['2026-04-30', '2026-04-30'],
])('the month of %s ends on %s', (day, last) => {
  expect(lastDayOfMonth(isoDay(day))).toBe(last);
});

test.each([
  ['Africa/Tripoli', '2026-11-24T21:59:59Z', '2026-11-24'],
  ['Africa/Tripoli', '2026-11-24T22:00:00Z', '2026-11-25'],
  ['America/New_York', '2026-11-25T03:00:00Z', '2026-11-24'],
  ['Pacific/Auckland', '2026-12-31T11:30:00Z', '2027-01-01'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
])('in %s the instant %s falls on %s', (zone, instant, day) => {
  expect(todayIn(zone, new Date(instant))).toBe(day);
});

test('adding days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect(addDays(addDays(day, count), -count)).toBe(day);
    }),
  );
});

test('days sort as text in the order they come', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 3000 }), (day, count) => {
      expect(addDays(day, count) > day).toBe(true);
    }),
  );
});

test('adding months keeps the date, or ends the month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -120, max: 120 }), (day, count) => {
      const result = addMonths(day, count);
      const kept = dayParts(result).day === dayParts(day).day;
      expect(kept || result === lastDayOfMonth(result)).toBe(true);
    }),
  );
});
