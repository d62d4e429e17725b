import { expect, test } from '@jest/globals';
import { demoOffice, newOffice } from '../../support/office.ts';
import { importSheet } from './sheet.ts';

test('a new book knows what was published of every round, with source and confidence', async () => {
  const office = await newOffice();
  const asked = ['dtm', 'rounds', '--json', '--fields'];
  const fields = 'round,from,until,migrants,idps,returnees,idps_source,idps_confidence';
  const rows = JSON.parse(await office.ok(...asked, fields));
  expect(rows).toHaveLength(47);
  expect(rows.find(({ round }: { round: number }) => round === 39)).toEqual({
    round: 39,
    from: '2021-10-01',
    until: '2021-11-30',
    migrants: 621_007,
    idps: 179_047,
    returnees: 661_892,
    idps_source: 'DTM Libya round 39 IDP and returnee data set',
    idps_confidence: 'checked',
  });
});

test('what was imported stands beside it, and the difference is said', async () => {
  const office = await newOffice();
  const round54 = { round: 54, from: '2024-08-01', until: '2024-09-30' };
  await importSheet(office, round54, [['LY03190104', 'Sudan', 787_300]]);
  const fields = 'round,migrants,migrants_imported,migrants_difference,imported,note';
  const rows = JSON.parse(await office.ok('dtm', 'rounds', '--json', '--fields', fields));
  expect(rows.find(({ round }: { round: number }) => round === 54)).toEqual({
    round: 54,
    migrants: 787_326,
    migrants_imported: 787_300,
    migrants_difference: -26,
    imported: ['migrants 787,300 muhalla (I-1)'],
    note: ['migrants: imported -26 against published'],
  });
});

test('the practice book holds invented rounds only', async () => {
  const office = await demoOffice();
  expect(
    await office.ok('dtm', 'rounds', '--csv', '--fields', 'round,migrants,migrants_imported'),
  ).toBe('round,migrants,migrants_imported\n902,68263,68236\n901,,70414\n');
});

test('a withdrawn import leaves the rounds and stays in the list of imports', async () => {
  const office = await demoOffice();
  await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'practice');
  expect(await office.ok('dtm', 'rounds', '--csv', '--fields', 'round')).toBe('round\n902\n');
  expect(await office.ok('dtm', 'list', '--all', '--csv', '--fields', 'import,state')).toBe(
    'import,state\nI-2,active\nI-1,withdrawn\n',
  );
});
