import { describe, expect, test } from '@jest/globals';
import { readDay } from '../../src/domain/date-words.ts';
import { isoDay } from '../../src/domain/day.ts';
import { noHolidays } from '../../src/domain/working-week.ts';
import { UsageError } from '../../src/errors.ts';
import { messageIn } from '../support/message.ts';

const forms = 'Forms:  2026-12-03, thu, next thu, +5wd, eom.  mwg date WORDS explains any of them.';

function refusal(text: string, looking: 'ahead' | 'back' = 'ahead', flag?: string) {
  const today = isoDay('2026-11-24');
  try {
    readDay(text, { today, calendar: noHolidays, looking, ...(flag && { flag }) });
  } catch (error) {
    if (error instanceof UsageError) {
      return { code: error.code, exitCode: error.exitCode, ...messageIn(error) };
    }
    throw error;
  }
  throw new Error(`"${text}" was not refused`);
}

test('a refusal names flag, text and reason, the nearest form, and the forms there are', () => {
  expect(refusal('2026-13-01', 'ahead', '--due')).toMatchObject({
    code: 'DATE_INVALID',
    exitCode: 2,
    message: '--due "2026-13-01": there is no month 13.',
    hints: ['Did you mean:  2026-01-13  (Tue 13 Jan 2026)', forms],
  });
});

test('without a flag the text comes first', () => {
  expect(refusal('asap').message).toBe('"asap": not a date.');
});

describe('the reason and the nearest form', () => {
  test.each([
    ['2026-02-30', 'February 2026 has 28 days', '2026-02-28  (Sat 28 Feb 2026)'],
    ['2025-02-29', 'February 2025 has 28 days', '2025-02-28  (Fri 28 Feb 2025)'],
    ['2025-04-31', 'April 2025 has 30 days', '2025-04-30  (Wed 30 Apr 2025)'],
    ['٣٠/٢/٢٠٢٦', 'February 2026 has 28 days', '2026-02-28  (Sat 28 Feb 2026)'],
    ['30 feb', 'February has 29 days at most', '2027-02-28  (Sun 28 Feb 2027)'],
    ['31 نوفمبر', 'November has 30 days at most', '2026-11-30  (Mon 30 Nov 2026)'],
    ['12/25/2026', 'there is no month 25', '2026-12-25  (Fri 25 Dec 2026)'],
    ['3/12/26', 'write the year with four digits', '2026-12-03  (Thu 3 Dec 2026)'],
    ['3 dec 26', 'write the year with four digits', '2026-12-03  (Thu 3 Dec 2026)'],
    ['٣ ديسمبر ٢٦', 'write the year with four digits', '2026-12-03  (Thu 3 Dec 2026)'],
    ['dec 3', 'the day comes first', '2026-12-03  (Thu 3 Dec 2026)'],
    ['December 3, 2026', 'the day comes first', '2026-12-03  (Thu 3 Dec 2026)'],
    ['3rd dec', 'not a date', '2026-12-03  (Thu 3 Dec 2026)'],
    ['3 of december', 'not a date', '2026-12-03  (Thu 3 Dec 2026)'],
    ['3 من ديسمبر', 'not a date', '2026-12-03  (Thu 3 Dec 2026)'],
    ['3-12', 'not a date', '2026-12-03  (Thu 3 Dec 2026)'],
    ['3/12-2026', 'not a date', '2026-12-03  (Thu 3 Dec 2026)'],
    ['3.12', 'not a date', '2026-12-03  (Thu 3 Dec 2026)'],
    ['fri 3 dec 2026', 'Thu 3 Dec 2026 is not a Friday', '2026-12-03  (Thu 3 Dec 2026)'],
    ['الجمعة 3 ديسمبر 2026', 'Thu 3 Dec 2026 is not a Friday', '2026-12-03  (Thu 3 Dec 2026)'],
    ['5', 'a number alone is not a date', '2026-12-05  (Sat 5 Dec 2026)'],
    ['٢٦', 'a number alone is not a date', '2026-11-26  (Thu 26 Nov 2026)'],
    ['+5', 'not a date', '+5d  (Sun 29 Nov 2026)'],
    ['3d', 'not a date', '+3d  (Fri 27 Nov 2026)'],
    ['2 weeks', 'not a date', 'in 2 weeks  (Tue 8 Dec 2026)'],
    ['أسبوعين', 'not a date', 'بعد أسبوعين  (Tue 8 Dec 2026)'],
    ['next', 'the weekday is missing', 'next thu  (Thu 3 Dec 2026)'],
    ['next week', 'not a date', 'end of next week  (Thu 3 Dec 2026)'],
    ['الأسبوع القادم', 'not a date', 'نهاية الأسبوع القادم  (Thu 3 Dec 2026)'],
    ['before thu', 'not a date', 'thu  (Thu 26 Nov 2026)'],
    ['last thu', 'Thu 19 Nov 2026 has passed', 'thu  (Thu 26 Nov 2026)'],
    ['الجمعة الماضية', 'Fri 20 Nov 2026 has passed', 'الجمعة  (Fri 27 Nov 2026)'],
  ])('of "%s" are: %s; %s', (text, why, nearest) => {
    const { message, hints } = refusal(text);
    expect(message).toBe(`"${text}": ${why}.`);
    expect(hints).toEqual([`Did you mean:  ${nearest}`, forms]);
  });

  test('look back when the reader does', () => {
    expect(refusal('5', 'back').hints[0]).toBe('Did you mean:  2026-11-05  (Thu 5 Nov 2026)');
    expect(refusal('26', 'back').hints[0]).toBe('Did you mean:  2026-10-26  (Mon 26 Oct 2026)');
    expect(refusal('dec 3', 'back').hints[0]).toBe('Did you mean:  2025-12-03  (Wed 3 Dec 2025)');
    expect(refusal('-5', 'back').hints[0]).toBe('Did you mean:  -5d  (Thu 19 Nov 2026)');
  });
});

describe('with nothing near', () => {
  test.each([
    ['', 'a date is missing'],
    ['   ', 'a date is missing'],
    ['asap', 'not a date'],
    ['قريبا', 'not a date'],
    ['thu please', 'not a date'],
    ['2026-12-03 10:00', 'not a date'],
    ['2026-12-03T00:00', 'not a date'],
    ['eow or so', 'not a date'],
    ['3 كانون الأول/نوفمبر', 'not a date'],
    ['13/13/26', 'write the year with four digits'],
    ['13/13/2026', 'there is no month 13'],
    ['0000-00-00', 'the year must be from 1900 to 2199'],
    ['1/1/2200', 'the year must be from 1900 to 2199'],
    ['2026-00-10', 'there is no month 0'],
    ['45/1/2026', 'there is no day 45'],
    ['1448/6/12هـ', 'give the Gregorian date, not the Hijri one'],
    ['12/6/1448', '1448 looks like a Hijri year; give the Gregorian date'],
    ['20261203', 'a number alone is not a date'],
    ['45', 'a number alone is not a date'],
    ['+9999m', 'the day is outside the years 1900 to 2199'],
    ['+12345d', 'not a date'],
  ])('"%s" is refused: %s', (text, why) => {
    const { message, hints } = refusal(text);
    expect(message).toContain(`: ${why}.`);
    expect(hints).toEqual([forms]);
  });
});

test('what was pasted is quoted on one line, and not at length', () => {
  expect(refusal('so\n\u202Esoon').message).toBe('"so soon": not a date.');
  expect(refusal('x'.repeat(100)).message).toBe(`"${'x'.repeat(60)}…": not a date.`);
});
