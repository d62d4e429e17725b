import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type IsoDay, isoDay, weekday } from '../../src/domain/day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  noHolidays,
  workingDaysBetween,
} from '../../src/domain/working-week.ts';
import { calendarOf, independenceDay } from './holiday-book.ts';

const withIndependenceDay = calendarOf(independenceDay);
const skippedIndependenceDay = { day: '2026-12-24', reason: 'Independence Day (estimated)' };

test('Sunday to Thursday are working days, Friday and Saturday are not', () => {
  const week = [22, 23, 24, 25, 26, 27, 28].map((date) => isoDay(`2026-11-${date}`));
  expect(week.map((day) => isWorkingDay(day, noHolidays))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a holiday is not a working day', () => {
  expect(isWorkingDay(independenceDay.day, withIndependenceDay)).toBe(false);
  expect(isWorkingDay(independenceDay.day, noHolidays)).toBe(true);
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-11-24', 5, '2026-12-01'],
    ['2026-11-26', 1, '2026-11-29'],
    ['2026-11-27', 1, '2026-11-29'],
    ['2026-11-28', 5, '2026-12-03'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-27', 0, '2026-11-27'],
    ['2026-11-29', -1, '2026-11-26'],
    ['2026-11-28', -1, '2026-11-26'],
    ['2026-11-24', -5, '2026-11-17'],
  ])('from %s, %i working days lead to %s', (from, count, to) => {
    expect(addWorkingDays(isoDay(from), count, noHolidays).day).toBe(to);
  });

  test('names the days it skipped, in order', () => {
    expect(addWorkingDays(isoDay('2026-12-22'), 2, withIndependenceDay)).toEqual({
      day: '2026-12-27',
      skipped: [
        skippedIndependenceDay,
        { day: '2026-12-25', reason: 'Friday' },
        { day: '2026-12-26', reason: 'Saturday' },
      ],
    });
  });

  test('names them in order when counting back too', () => {
    expect(addWorkingDays(isoDay('2026-12-27'), -1, withIndependenceDay)).toEqual({
      day: '2026-12-23',
      skipped: [
        skippedIndependenceDay,
        { day: '2026-12-25', reason: 'Friday' },
        { day: '2026-12-26', reason: 'Saturday' },
      ],
    });
  });

  test('a confirmed holiday is named without a remark', () => {
    const calendar = calendarOf({ ...independenceDay, status: 'confirmed' });
    const { skipped } = addWorkingDays(isoDay('2026-12-23'), 1, calendar);
    expect(skipped[0]?.reason).toBe('Independence Day');
  });

  test('a holiday on a Friday is a Friday', () => {
    const calendar = calendarOf({ ...independenceDay, day: isoDay('2026-12-25') });
    const { skipped } = addWorkingDays(isoDay('2026-12-24'), 1, calendar);
    expect(skipped.map(({ reason }) => reason)).toEqual(['Friday', 'Saturday']);
  });

  test('five working days after 13 June 2018 cross Eid on the Sunday', () => {
    const eid = { ...independenceDay, day: isoDay('2018-06-17'), nameEn: 'Eid al-Fitr' };
    expect(addWorkingDays(isoDay('2018-06-13'), 5, calendarOf(eid)).day).toBe('2018-06-21');
    expect(addWorkingDays(isoDay('2018-06-13'), 5, noHolidays).day).toBe('2018-06-20');
  });
});

test.each([
  ['2026-11-24', '2026-12-01', 5],
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-26', '2026-11-28', 0],
  ['2026-11-27', '2026-11-29', 1],
  ['2026-12-01', '2026-11-24', -5],
  ['2026-12-22', '2026-12-27', 2],
])('from %s to %s there are %i working days', (from, to, count) => {
  expect(workingDaysBetween(isoDay(from), isoDay(to), withIndependenceDay)).toBe(count);
});

describe('for any day, count and holidays', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((count) => addDays(isoDay('2024-01-01'), count));
  const calendar = fc
    .uniqueArray(day, { maxLength: 60 })
    .map((days) => calendarOf(...days.map((each) => ({ ...independenceDay, day: each }))));

  test('every day of the span is either worked or skipped', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), calendar, (from, count, holidays) => {
        const result = addWorkingDays(from, count, holidays);
        const span = daysAfter(from, result.day);
        const worked = span.filter(
          (each) => weekday(each) < 5 && holidays.holidayOn(each) === undefined,
        );
        expect(worked).toHaveLength(count);
        expect(result.skipped.map((each) => each.day)).toEqual(
          span.filter((each) => !worked.includes(each)),
        );
      }),
    );
  });

  test('counting gives back what was added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), calendar, (from, count, holidays) => {
        const to = addWorkingDays(from, count, holidays).day;
        expect(workingDaysBetween(from, to, holidays)).toBe(count);
      }),
    );
  });

  test('counting is as looking at each day', () => {
    fc.assert(
      fc.property(day, day, calendar, (a, b, holidays) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const worked = daysAfter(from, to).filter((each) => isWorkingDay(each, holidays)).length;
        expect(workingDaysBetween(from, to, holidays)).toBe(worked);
        expect(workingDaysBetween(to, from, holidays) + worked).toBe(0);
      }),
    );
  });
});

function daysAfter(from: IsoDay, to: IsoDay): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
