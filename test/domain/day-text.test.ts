import { describe, expect, test } from '@jest/globals';
import { isoDay } from '../../src/domain/day.ts';
import { dayText, distanceText, explainDay, skippedText } from '../../src/domain/day-text.ts';
import { arabicDay } from '../../src/language/arabic/dates.ts';

const today = isoDay('2026-11-24');

test.each([
  ['2026-12-03', 'Thu 3 Dec 2026', 'الخميس 3 ديسمبر 2026'],
  ['2026-12-02', 'Wed 2 Dec 2026', 'الأربعاء 2 ديسمبر 2026'],
  ['2017-11-21', 'Tue 21 Nov 2017', 'الثلاثاء 21 نوفمبر 2017'],
  ['2026-01-04', 'Sun 4 Jan 2026', 'الأحد 4 يناير 2026'],
  ['2026-04-06', 'Mon 6 Apr 2026', 'الاثنين 6 أبريل 2026'],
  ['2026-08-07', 'Fri 7 Aug 2026', 'الجمعة 7 أغسطس 2026'],
  ['2026-10-31', 'Sat 31 Oct 2026', 'السبت 31 أكتوبر 2026'],
])('%s is %s and %s', (day, english, arabic) => {
  expect(dayText(isoDay(day))).toBe(english);
  expect(arabicDay(isoDay(day))).toBe(arabic);
});

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-23', 'yesterday'],
  ['2026-11-26', 'in 2 days'],
  ['2026-12-01', 'in 7 days'],
  ['2026-11-12', '12 days ago'],
  ['2027-11-24', 'in 365 days'],
])('on 24 November 2026, %s is %s', (day, distance) => {
  expect(distanceText(isoDay(day), today)).toBe(distance);
});

describe('skippedText', () => {
  test('says a shared month once', () => {
    expect(skippedText([friday('2026-11-27'), saturday('2026-11-28')])).toBe(
      'Fri 27 and Sat 28 Nov skipped',
    );
  });

  test('says both months when they differ', () => {
    expect(skippedText([friday('2026-07-31'), saturday('2026-08-01')])).toBe(
      'Fri 31 Jul and Sat 1 Aug skipped',
    );
  });

  test('names a holiday', () => {
    const holiday = skip('2026-12-24', 'Independence Day (estimated)');
    expect(skippedText([holiday, friday('2026-12-25'), saturday('2026-12-26')])).toBe(
      'Thu 24 Dec for Independence Day (estimated), Fri 25 and Sat 26 Dec skipped',
    );
  });

  test('counts weekend days when there are many, and still names the holiday', () => {
    const weekends = ['04', '11', '18'].flatMap((date) => [
      friday(`2026-12-${date}`),
      saturday(`2026-12-${String(Number(date) + 1).padStart(2, '0')}`),
    ]);
    expect(skippedText([...weekends, skip('2026-12-24', 'Independence Day')])).toBe(
      '6 weekend days and Thu 24 Dec for Independence Day skipped',
    );
  });

  test('is empty when nothing was skipped', () => {
    expect(skippedText([])).toBe('');
  });
});

test('explainDay says the day, how far it is, and what was skipped', () => {
  const skipped = [friday('2026-11-27'), saturday('2026-11-28')];
  expect(explainDay({ day: isoDay('2026-12-01'), skipped }, today)).toBe(
    'Tue 1 Dec 2026, in 7 days (Fri 27 and Sat 28 Nov skipped)',
  );
  expect(explainDay({ day: isoDay('2026-12-01'), skipped: [] }, today)).toBe(
    'Tue 1 Dec 2026, in 7 days',
  );
  expect(explainDay({ day: null, skipped: [] }, today)).toBe('no date');
});

function friday(day: string) {
  return skip(day, 'Friday');
}

function saturday(day: string) {
  return skip(day, 'Saturday');
}

function skip(day: string, reason: string) {
  return { day: isoDay(day), reason };
}
