import { describe, expect, test } from '@jest/globals';
import { readDay } from '../../src/domain/date-words.ts';
import { isoDay } from '../../src/domain/day.ts';
import { noHolidays } from '../../src/domain/working-week.ts';
import { calendarOf, independenceDay } from './holiday-book.ts';

const isIndependenceDay = 'Thu 24 Dec 2026 is Independence Day (estimated)';

function ahead(text: string, today = '2026-11-24', calendar = noHolidays) {
  return readDay(text, { today: isoDay(today), calendar, looking: 'ahead' });
}

describe('rest days', () => {
  test.each([
    ['fri', 'Friday is not a working day'],
    ['28/11/2026', 'Saturday is not a working day'],
    ['الجمعة', 'Friday is not a working day'],
  ])('"%s" brings a notice', (text, notice) => {
    expect(ahead(text).notices).toEqual([notice]);
  });

  test('a working day brings none', () => {
    expect(ahead('2026-12-03').notices).toEqual([]);
  });
});

describe('this, next and last', () => {
  test.each([
    ['next thu', 'thu alone is Thu 26 Nov'],
    ['next Thursday', 'thursday alone is Thu 26 Nov'],
    ['الأربعاء من الأسبوع القادم', 'الأربعاء alone is Wed 25 Nov'],
    ['this sun', 'sun alone is Sun 29 Nov'],
  ])('"%s" is told from the weekday alone', (text, notice) => {
    expect(ahead(text).notices).toEqual([notice]);
  });

  test.each(['this thu', 'next sun', 'next tue'])(
    '"%s" is the weekday alone: no notice',
    (text) => {
      expect(ahead(text).notices).toEqual([]);
    },
  );

  test('looking back, last Sunday is told from Sunday', () => {
    const read = readDay('last sun', {
      today: isoDay('2026-11-24'),
      calendar: noHolidays,
      looking: 'back',
    });
    expect(read).toEqual({
      day: '2026-11-15',
      skipped: [],
      notices: ['sun alone is Sun 22 Nov'],
    });
  });
});

describe('a holiday on Thursday 24 December', () => {
  const calendar = calendarOf(independenceDay);

  test.each(['24/12', 'thu', 'الخميس', '+2d', 'in 2 days', 'بعد يومين', '2026-12-24'])(
    '"%s" is that day, with a notice',
    (text) => {
      const { yearless: _near, distance: _distance, ...read } = ahead(text, '2026-12-22', calendar);
      expect(read).toEqual({
        day: '2026-12-24',
        skipped: [],
        notices: [isIndependenceDay],
      });
    },
  );

  test.each(['+5wd', 'in 5 working days', 'بعد 5 أيام عمل'])('"%s" skips and names it', (text) => {
    expect(ahead(text, '2026-12-22', calendar)).toEqual({
      day: '2026-12-30',
      distance: '5wd',
      skipped: [
        { day: '2026-12-24', reason: 'Independence Day (estimated)' },
        { day: '2026-12-25', reason: 'Friday' },
        { day: '2026-12-26', reason: 'Saturday' },
      ],
      notices: [],
    });
  });

  test.each([
    ['eow', '2026-12-20', '2026-12-23', [isIndependenceDay]],
    ['نهاية الأسبوع', '2026-12-22', '2026-12-23', [isIndependenceDay]],
    ['eow', '2026-12-23', '2026-12-23', [isIndependenceDay]],
    ['eow', '2026-12-24', '2026-12-31', []],
    ['eow', '2026-12-25', '2026-12-31', []],
    ['eow', '2026-12-26', '2026-12-31', []],
    ['eow', '2026-12-19', '2026-12-23', [isIndependenceDay]],
    ['eonw', '2026-12-17', '2026-12-23', [isIndependenceDay]],
    ['نهاية الأسبوع القادم', '2026-12-17', '2026-12-23', [isIndependenceDay]],
    ['eonw', '2026-12-20', '2026-12-31', []],
  ])('"%s" on %s is %s', (text, today, day, notices) => {
    expect(ahead(text, today, calendar)).toEqual({ day, skipped: [], notices });
  });
});

test('a week of holidays ends before it began, and each is named', () => {
  const eid = ['20', '21', '22', '23', '24'].map((date) => ({
    ...independenceDay,
    day: isoDay(`2026-12-${date}`),
    nameEn: `Holiday ${date}`,
    status: 'confirmed' as const,
  }));
  expect(ahead('eonw', '2026-12-15', calendarOf(...eid))).toEqual({
    day: '2026-12-17',
    skipped: [],
    notices: [
      'Sun 20 Dec 2026 is Holiday 20',
      'Mon 21 Dec 2026 is Holiday 21',
      'Tue 22 Dec 2026 is Holiday 22',
      'Wed 23 Dec 2026 is Holiday 23',
      'Thu 24 Dec 2026 is Holiday 24',
    ],
  });
});

test('a holiday that is a Friday is said to be both', () => {
  const calendar = calendarOf({ ...independenceDay, day: isoDay('2026-12-25') });
  expect(ahead('2026-12-25', '2026-12-22', calendar).notices).toEqual([
    'Friday is not a working day',
    'Fri 25 Dec 2026 is Independence Day (estimated)',
  ]);
});

test.each([
  ['24/12', 'near'],
  ['3 feb', 'near'],
  ['24/4', 'far'],
  ['24/4/2027', undefined],
  ['+5m', undefined],
])('"%s" on 22 December lacks its year and is %s', (text, yearless) => {
  expect(ahead(text, '2026-12-22', calendarOf()).yearless).toBe(yearless);
});
