import { describe, expect, test } from '@jest/globals';
import { readDay } from '../../src/domain/date-words.ts';
import { isoDay } from '../../src/domain/day.ts';
import { noHolidays } from '../../src/domain/working-week.ts';

const options = { today: isoDay('2026-11-24'), calendar: noHolidays };

test.each([
  '2026-12-03',
  '٢٠٢٦-١٢-٠٣',
  '۲۰۲۶-۱۲-۰۳',
  '2026/12/3',
  '2026/12/3م',
  '2026/12/3 م',
  '٢٠٢٦/١٢/٣م',
  '2026.12.3',
  '3/12/2026',
  '03/12/2026',
  '٣/١٢/٢٠٢٦',
  '3-12-2026',
  '3.12.2026',
  '3 dec 2026',
  '3 Dec 2026',
  '03 DECEMBER 2026',
  '3 ديسمبر 2026',
  '٣ ديسمبر ٢٠٢٦ م',
  '3 كانون الأول 2026',
  '3 كانون الأول/ديسمبر 2026',
  '3 كانون الأول / ديسمبر 2026',
  '3 ديسمبر/كانون الأول 2026',
  'Thu 3 Dec 2026',
  'thursday, 3 december 2026',
  'الخميس 3 ديسمبر 2026',
  'يوم الخميس 3/12/2026',
  'الخميس الموافق 3 ديسمبر 2026',
  'يوم الخميس الموافق 3 ديسمبر 2026م',
  'الخميس، 3 ديسمبر 2026',
  '  3   dec  2026 ',
  '\u200F3\u00A0ديسمبر\u200F 2026',
])('%j is 3 December 2026, looking ahead or back', (text) => {
  expect(readDay(text, { ...options, looking: 'ahead' }).day).toBe('2026-12-03');
  expect(readDay(text, { ...options, looking: 'back' }).day).toBe('2026-12-03');
});

test('the day comes before the month, even where both could be either', () => {
  expect(readDay('4/3/2026', { ...options, looking: 'ahead' }).day).toBe('2026-03-04');
});

test.each([
  ['2019/4/29م', '2019-04-29'],
  ['14/11/2011', '2011-11-14'],
  ['2025-3-1', '2025-03-01'],
  ['29/2/2028', '2028-02-29'],
  ['1/1/1900', '1900-01-01'],
  ['31/12/2199', '2199-12-31'],
])('%s is %s', (text, day) => {
  expect(readDay(text, { ...options, looking: 'back' }).day).toBe(day);
});

describe('a day and month without a year', () => {
  test.each([
    ['24/11', '2026-11-24', '2026-11-24'],
    ['25/11', '2026-11-25', '2025-11-25'],
    ['23/11', '2027-11-23', '2026-11-23'],
    ['31/12', '2026-12-31', '2025-12-31'],
    ['1/1', '2027-01-01', '2026-01-01'],
    ['3 dec', '2026-12-03', '2025-12-03'],
    ['3 december', '2026-12-03', '2025-12-03'],
    ['3 ديسمبر', '2026-12-03', '2025-12-03'],
    ['٣ ديسمبر', '2026-12-03', '2025-12-03'],
    ['٢٦/١١', '2026-11-26', '2025-11-26'],
    ['29 feb', '2028-02-29', '2024-02-29'],
    ['29 فبراير', '2028-02-29', '2024-02-29'],
  ])('"%s" is %s looking ahead and %s looking back', (text, ahead, back) => {
    expect(readDay(text, { ...options, looking: 'ahead' }).day).toBe(ahead);
    expect(readDay(text, { ...options, looking: 'back' }).day).toBe(back);
  });

  test('its weekday must be right in the year that is found', () => {
    expect(readDay('thu 3 dec', { ...options, looking: 'ahead' }).day).toBe('2026-12-03');
    expect(readDay('wed 3 dec', { ...options, looking: 'back' }).day).toBe('2025-12-03');
    expect(() => readDay('thu 3 dec', { ...options, looking: 'back' })).toThrow(
      expect.objectContaining({
        values: expect.objectContaining({ refused: 'Wed 3 Dec 2025 is not a Thursday' }),
      }),
    );
  });

  test('29 February waits eight years around 2100', () => {
    const today = isoDay('2096-03-01');
    expect(readDay('29 feb', { ...options, today, looking: 'ahead' }).day).toBe('2104-02-29');
  });
});

test.each([
  ['01', ['jan', 'January', 'يناير', 'كانون الثاني', 'جانفي', 'كانون الثاني/يناير']],
  ['02', ['feb', 'February', 'فبراير', 'شباط', 'فيفري', 'شباط/فبراير']],
  ['03', ['mar', 'March', 'مارس', 'آذار', 'اذار', 'آذار/مارس']],
  ['04', ['apr', 'April', 'أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل', 'نيسان/أبريل']],
  ['05', ['may', 'May', 'مايو', 'أيار', 'ماي', 'أيار/مايو']],
  ['06', ['jun', 'June', 'يونيو', 'يونية', 'حزيران', 'جوان', 'حزيران/يونيه']],
  ['07', ['jul', 'July', 'يوليو', 'يوليه', 'تموز', 'جويلية', 'تموز/يوليه']],
  ['08', ['aug', 'August', 'أغسطس', 'آب', 'أوت', 'آب/أغسطس']],
  ['09', ['sep', 'sept', 'September', 'سبتمبر', 'أيلول', 'أيلول/سبتمبر']],
  ['10', ['oct', 'October', 'أكتوبر', 'تشرين الأول', 'تشرين الأول/أكتوبر']],
  ['11', ['nov', 'November', 'نوفمبر', 'تشرين الثاني', 'تشرين الثاني/نوفمبر']],
  ['12', ['dec', 'December', 'ديسمبر', 'كانون الأول', 'كانون أول', 'كانون الأول/ديسمبر']],
])('month %s has the names %j', (month, names) => {
  const read = names.map((name) => readDay(`7 ${name} 2025`, { ...options, looking: 'back' }).day);
  expect(new Set(read)).toEqual(new Set([`2025-${month}-07`]));
});

describe('months, quarters and years', () => {
  test.each([
    ['2026-11-24', '2026-11-30', '2026-12-31', '2026-12-31'],
    ['2026-01-31', '2026-01-31', '2026-03-31', '2026-12-31'],
    ['2026-02-01', '2026-02-28', '2026-03-31', '2026-12-31'],
    ['2028-02-29', '2028-02-29', '2028-03-31', '2028-12-31'],
    ['2026-04-30', '2026-04-30', '2026-06-30', '2026-12-31'],
    ['2026-05-31', '2026-05-31', '2026-06-30', '2026-12-31'],
    ['2026-09-30', '2026-09-30', '2026-09-30', '2026-12-31'],
    ['2026-12-31', '2026-12-31', '2026-12-31', '2026-12-31'],
  ])('on %s they end on %s, %s and %s', (today, month, quarter, year) => {
    const read = (text: string) =>
      readDay(text, { ...options, today: isoDay(today), looking: 'ahead' }).day;
    for (const text of ['eom', 'end of month', 'end of the month', 'نهاية الشهر', 'آخر الشهر']) {
      expect(read(text)).toBe(month);
    }
    for (const text of ['eoq', 'end of quarter', 'نهاية الربع', 'نهاية ربع السنة']) {
      expect(read(text)).toBe(quarter);
    }
    for (const text of ['eoy', 'end of year', 'نهاية السنة', 'نهاية العام']) {
      expect(read(text)).toBe(year);
    }
  });

  test.each([
    ['start of month', 'بداية الشهر', '2026-11-01'],
    ['start of quarter', 'بداية الربع', '2026-10-01'],
    ['start of year', 'بداية السنة', '2026-01-01'],
    ['end of next month', 'نهاية الشهر القادم', '2026-12-31'],
    ['start of next month', 'بداية الشهر القادم', '2026-12-01'],
    ['end of next quarter', 'نهاية الربع القادم', '2027-03-31'],
    ['end of next year', 'نهاية السنة القادمة', '2027-12-31'],
    ['end of last month', 'نهاية الشهر الماضي', '2026-10-31'],
    ['start of last quarter', 'بداية الربع الماضي', '2026-07-01'],
  ])('on 24 November 2026, %s (%s) is %s', (english, arabic, day) => {
    expect(readDay(english, { ...options, looking: 'ahead' }).day).toBe(day);
    expect(readDay(arabic, { ...options, looking: 'ahead' }).day).toBe(day);
  });

  test.each([
    ['2026-01-31', '+1m', '2026-02-28'],
    ['2028-01-31', '+1m', '2028-02-29'],
    ['2026-05-31', 'in 1 month', '2026-06-30'],
    ['2026-12-31', 'بعد شهر', '2027-01-31'],
    ['2026-12-31', 'بعد شهرين', '2027-02-28'],
    ['2026-08-31', 'بعد 3 أشهر', '2026-11-30'],
    ['2026-03-31', '-1m', '2026-02-28'],
    ['2028-02-29', '+1y', '2029-02-28'],
    ['2028-02-29', 'بعد سنة', '2029-02-28'],
    ['2026-12-31', '+1d', '2027-01-01'],
    ['2026-12-31', 'غدا', '2027-01-01'],
    ['2027-01-01', 'yesterday', '2026-12-31'],
    ['2026-12-31', 'thu', '2027-01-07'],
    ['2026-12-31', 'sonw', '2027-01-03'],
  ])('on %s, "%s" is %s', (today, text, day) => {
    expect(readDay(text, { ...options, today: isoDay(today), looking: 'ahead' }).day).toBe(day);
  });
});

test.each(['none', 'NONE', 'بلا', 'لا يوجد', 'بدون موعد'])('"%s" clears the date', (text) => {
  expect(readDay(text, { ...options, looking: 'ahead' })).toEqual({
    day: null,
    skipped: [],
    notices: [],
  });
});
