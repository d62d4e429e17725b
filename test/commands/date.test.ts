import { describe, expect, test } from '@jest/globals';
import { emptyOffice, newOffice, practiceOffice } from '../support/office.ts';

describe('mwg date', () => {
  test('explains a day in both languages, with what it skips', async () => {
    const office = await practiceOffice();
    expect(await office.ok('date', '+5wd')).toBe(`\
Thu 10 May 2018, in 7 days   (2018-05-10)
الخميس 10 مايو 2018
skipped  Fri 4 May 2018  Friday
skipped  Sat 5 May 2018  Saturday
`);
  });

  test('knows the holidays of the book', async () => {
    const office = await newOffice({ today: '2026-12-20' });
    const said = await office.ok('date', '+5wd');
    expect(said).toContain('skipped  Thu 24 Dec 2026  ');
    const without = await emptyOffice({ today: '2026-12-20' }).ok('date', '+5wd');
    expect(without).not.toContain('24 Dec');
  });

  test('needs no book', async () => {
    expect(await emptyOffice({ today: '2018-05-03' }).ok('date', 'الخميس القادم')).toContain(
      '2018-05-10',
    );
  });

  test('names both days of a word that may mean either, though one has passed', async () => {
    const { stderr, exitCode } = await emptyOffice({ today: '2026-11-27' }).run(
      'date',
      'الخميس الماضي',
    );
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('either of two days, الخميس 19 نوفمبر or الخميس 26 نوفمبر'),
    ]);
  });

  test('explains that none clears a date', async () => {
    const office = await practiceOffice();
    expect(await office.ok('date', 'none')).toContain('no date: it clears one');
    expect(await office.json('date', 'none')).toMatchObject({ day: null });
  });

  test('in JSON has the day', async () => {
    expect(await (await practiceOffice()).json('date', 'tomorrow')).toMatchObject({
      day: '2018-05-04',
      text: 'Fri 4 May 2018',
    });
  });
});
