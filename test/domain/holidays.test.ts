import { expect, test } from '@jest/globals';
import { seedHolidays } from '../../src/domain/holidays.ts';

test('2026 holds the five fixed days and nine estimated ones, in order', () => {
  expect(
    seedHolidays(2026).map(({ day, nameEn, status }) => `${day} ${nameEn}, ${status}`),
  ).toEqual([
    '2026-02-17 Revolution Day, confirmed',
    '2026-03-20 Eid al-Fitr, estimated',
    '2026-03-21 Eid al-Fitr, estimated',
    '2026-03-22 Eid al-Fitr, estimated',
    '2026-05-01 Labour Day, confirmed',
    '2026-05-26 Arafat Day, estimated',
    '2026-05-27 Eid al-Adha, estimated',
    '2026-05-28 Eid al-Adha, estimated',
    '2026-05-29 Eid al-Adha, estimated',
    '2026-06-16 Islamic New Year, estimated',
    "2026-08-25 Prophet's Birthday, estimated",
    "2026-09-16 Martyrs' Day, confirmed",
    '2026-10-23 Liberation Day, confirmed',
    '2026-12-24 Independence Day, confirmed',
  ]);
});

test('1 Shawwal 1444 is 21 April 2023', () => {
  const eid = seedHolidays(2023).filter(({ nameEn }) => nameEn === 'Eid al-Fitr');
  expect(eid.map(({ day }) => day)).toEqual(['2023-04-21', '2023-04-22', '2023-04-23']);
});

test('a Gregorian year can hold a Hijri new year twice', () => {
  const newYears = seedHolidays(2008).filter(({ nameEn }) => nameEn === 'Islamic New Year');
  expect(newYears.map(({ day }) => day)).toEqual(['2008-01-10', '2008-12-29']);
});

test('an estimated row says that it is a calculation to be confirmed', () => {
  const eid = seedHolidays(2026).find(({ nameEn }) => nameEn === 'Eid al-Adha');
  expect(eid).toMatchObject({ nameAr: 'عيد الأضحى', appliesTo: 'nationwide' });
  expect(eid?.source).toMatch(/calculated .* to be confirmed/i);
});

test('a fixed row names the law', () => {
  const day = seedHolidays(2026).find(({ nameEn }) => nameEn === 'Independence Day');
  expect(day).toMatchObject({ nameAr: 'عيد الاستقلال', authority: 'Law 5 of 2012' });
});
