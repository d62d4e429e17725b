import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseFeasts } from '../../src/domain/announced-feasts.ts';
import { daysBetween } from '../../src/domain/day.ts';
import { seedHolidays } from '../../src/domain/holidays.ts';

test('2026 holds the five fixed days, nine estimated ones and two notices, in order', () => {
  expect(
    seedHolidays(2026).map(({ day, nameEn, status }) => `${day} ${nameEn}, ${status}`),
  ).toEqual([
    '2026-02-17 Revolution Day, confirmed',
    '2026-02-18 Ramadan, estimated',
    '2026-03-19 Eve of Eid al-Fitr, estimated',
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

const announced = parseFeasts(
  readFileSync(join(import.meta.dirname, '../../data/feasts.csv'), 'utf8'),
);

test('a past feast stands as it was announced, with its source, and its estimate is gone', () => {
  const eid = seedHolidays(2023, announced).filter(({ nameEn }) => nameEn === 'Eid al-Fitr');
  expect(eid.map(({ day, status }) => `${day} ${status}`)).toEqual([
    '2023-04-22 confirmed',
    '2023-04-23 confirmed',
    '2023-04-24 confirmed',
    '2023-04-25 confirmed',
  ]);
  expect(eid[0]).toMatchObject({ authority: 'Dar al-Ifta', nameAr: 'عيد الفطر' });
  expect(eid[0]?.source).toContain('https://');
});

test('the fast lasts until the eve of its feast, as that was kept', () => {
  const notices = seedHolidays(2023, announced).filter(({ kind }) => kind === 'notice');
  expect(notices).toMatchObject([
    { day: '2023-03-23', nameEn: 'Ramadan', untilOn: '2023-04-21' },
    { day: '2023-04-21', nameEn: 'Eve of Eid al-Fitr', status: 'confirmed' },
  ]);
  expect(seedHolidays(2030).filter(({ nameEn }) => nameEn === 'Ramadan')).toHaveLength(2);
});

test('every announced feast names an authority and a source, and stands near its estimate', () => {
  for (const { nameEn, from, authority, source } of announced) {
    expect(`${authority} ${source}`).toMatch(/^[A-Z].* \S*(?:https:|Decision)/);
    const rows = seedHolidays(Number(from.slice(0, 4)));
    const near = rows.filter((row) => row.nameEn === nameEn && row.status === 'estimated');
    expect(near.map(({ day }) => Math.abs(daysBetween(day, from)) <= 1)).toContain(true);
  }
});
