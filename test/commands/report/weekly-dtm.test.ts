import { expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../../support/office.ts';
import { importSheet, round15, round17 } from '../dtm/sheet.ts';

async function facts(office: Office): Promise<Record<string, unknown>> {
  const report = JSON.parse(await office.ok('report', 'weekly', '--format', 'json'));
  return report.sections.dtm.facts;
}

test('the round stands to the one before it, and to what was published', async () => {
  expect(await facts(await demoOffice())).toMatchObject({
    round: '902',
    migrants: 68_236,
    change: '-2,178; -3.1 % against round 901',
    published: '68,263; the import has 27 fewer (-27)',
  });
});

test('a published total that agrees is not said twice', async () => {
  const office = await demoOffice();
  await office.ok(
    'dtm',
    'published',
    'correct',
    '--round',
    '902',
    '--total',
    '68236',
    '--reason',
    'x',
    '--source',
    'y',
  );
  expect(await facts(office)).not.toHaveProperty('published');
});

test('a change across a series break is not growth', async () => {
  const office = await newOffice();
  await importSheet(office, round15, [['LY03190104', 'Sudan', 432_574]]);
  await importSheet(office, round17, [['LY03190104', 'Sudan', 704_142]]);
  expect(await facts(office)).toMatchObject({
    round: '17',
    change: 'none: series break between rounds 15 and 17: the method of counting migrants changed',
  });
});

test('where the round before was never imported, its published total is compared with', async () => {
  const office = await newOffice();
  const round54 = { round: 54, from: '2024-08-01', until: '2024-09-30' };
  await importSheet(office, round54, [['LY03190104', 'Sudan', 787_326]]);
  expect(await facts(office)).toMatchObject({
    change: '+62,022; +8.6 % against round 52, as published',
  });
});

test('a past week knows nothing of what came after it', async () => {
  const office = await demoOffice();
  const { sections } = Object(await office.json('report', 'weekly', '--week', '2018-02-27'));
  expect(sections.dtm.facts).toEqual({});
  expect(sections.meetings.tables.held).toMatchObject([{ id: 'M-2', status: 'held' }]);
});

test('a round belongs to the report from the week it was imported in', async () => {
  const office = await demoOffice();
  const roundIn = async (week: string) => {
    const { sections } = Object(await office.json('report', 'weekly', '--week', week));
    return sections.dtm.facts?.round;
  };
  expect(await roundIn('2018-04-22')).toBe('901');
  expect(await roundIn('2018-04-29')).toBe('902');
});
