import { describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice } from '../../support/office.ts';
import { importSheet } from './sheet.ts';

const fields = 'round,imported,published,change,percent,since,note';

describe('the country', () => {
  test('published rounds, with the gap and the break between 15 and 17', async () => {
    const office = await newOffice();
    const rows = await office.json(
      'dtm',
      'trend',
      '--from',
      '14',
      '--until',
      '19',
      '--fields',
      fields,
    );
    expect(rows).toEqual([
      {
        round: 14,
        imported: null,
        published: 423_394,
        change: null,
        percent: null,
        since: null,
        note: [],
      },
      {
        round: 15,
        imported: null,
        published: 432_574,
        change: 9180,
        percent: 2.2,
        since: 14,
        note: [],
      },
      {
        round: 17,
        imported: null,
        published: 704_142,
        change: null,
        percent: null,
        since: null,
        note: [
          'no figure of round 16',
          'series break between rounds 15 and 17: the method of counting migrants changed',
        ],
      },
      {
        round: 19,
        imported: null,
        published: 677_013,
        change: -27_129,
        percent: -3.9,
        since: 17,
        note: ['no figure of round 18'],
      },
    ]);
  });

  test('IDPs have no break there', async () => {
    const office = await newOffice();
    const asked = ['dtm', 'trend', '--population', 'idps', '--from', '15', '--until', '18'];
    expect(await office.json(...asked, '--fields', 'round,change')).toEqual([
      { round: 15, change: null },
      { round: 18, change: 184_612 - 192_762 },
    ]);
  });

  test('an imported round stands beside its published total, and a weak one is only shown', async () => {
    const office = await newOffice();
    const round54 = { round: 54, from: '2024-08-01', until: '2024-09-30' };
    await importSheet(office, round54, [['LY03190104', 'Sudan', 787_300]]);
    const rows = await office.json('dtm', 'trend', '--from', '52', '--fields', fields);
    expect(rows).toEqual([
      expect.objectContaining({ round: 52, published: 725_304 }),
      {
        round: 54,
        imported: 787_300,
        published: 787_326,
        change: 787_326 - 725_304,
        percent: 8.6,
        since: 52,
        note: [
          'no figure of round 53',
          'change of the published totals',
          'imported -26 against published',
        ],
      },
      expect.objectContaining({ round: 55, change: 824_131 - 787_326, since: 54 }),
      expect.objectContaining({ round: 56 }),
      expect.objectContaining({ round: 57 }),
      expect.objectContaining({ round: 61, published: 936_134, change: null, since: null }),
    ]);
  });

  test('changes compare like with like, and nothing where there is no like', async () => {
    const office = await newOffice();
    const round54 = { round: 54, from: '2024-08-01', until: '2024-09-30' };
    const round55 = { round: 55, from: '2024-10-01', until: '2024-12-31' };
    await importSheet(office, round54, [['LY03190104', 'Sudan', 787_300]]);
    await importSheet(office, round55, [['LY03190104', 'Sudan', 823_900]]);
    const asked = ['dtm', 'trend', '--from', '54', '--until', '56'];
    expect(await office.json(...asked, '--fields', 'round,change,compared')).toEqual([
      { round: 54, change: null, compared: null },
      { round: 55, change: 823_900 - 787_300, compared: 'imported' },
      { round: 56, change: 858_604 - 824_131, compared: 'published' },
    ]);
    const demo = await demoOffice();
    await demo.ok(
      ...[
        'dtm',
        'published',
        'add',
        '--round',
        '903',
        '--population',
        'migrants',
        '--total',
        '70000',
      ],
      ...['--from', '2018-04-16', '--until', '2018-04-30', '--source', 'Invented report'],
    );
    await demo.ok('dtm', 'withdraw', 'I-2', '--reason', 'x');
    const after = ['dtm', 'trend', '--from', '901', '--fields', 'round,change'];
    expect(await demo.json(...after)).toEqual([
      { round: 901, change: null },
      { round: 902, change: null },
      { round: 903, change: 70_000 - 68_263 },
    ]);
  });

  test('a line of bars on a terminal, and nowhere else', async () => {
    const onScreen = await newOffice({ columns: 100 });
    const seen = await onScreen.run('dtm', 'trend', '--from', '13', '--until', '19');
    expect(seen.stderr).toContain('▁▁▁ │█ ▇  416,556 to 704,142');
    const piped = await (await newOffice()).run('dtm', 'trend', '--from', '13', '--until', '19');
    expect(piped.stdout + piped.stderr).not.toContain('█');
  });
});

describe('a place and a nationality have imported figures only', () => {
  test('Sebha in the demo rounds', async () => {
    const office = await demoOffice();
    const asked = [
      'dtm',
      'trend',
      '--place',
      'LY0319',
      '--fields',
      'round,imported,published,change',
    ];
    expect(await office.json(...asked)).toEqual([
      { round: 901, imported: 1800, published: null, change: null },
      { round: 902, imported: 3150, published: null, change: 1350 },
    ]);
  });

  test('Sudan in Tripoli', async () => {
    const office = await demoOffice();
    const asked = ['dtm', 'trend', '--place', 'LY0211', '--nationality', 'Sudan', '--csv'];
    expect(await office.ok(...asked, '--fields', 'round,imported')).toBe(
      'round,imported\n901,7305\n902,6785\n',
    );
  });
});

test('estimates stand under the country, for whoever may see them', async () => {
  const office = await demoOffice();
  const shown = await office.ok('dtm', 'trend');
  expect(shown).toContain('Estimate, not a count: 80,000 to 100,000 migrants, Tue 27 Feb 2018');
  expect(await office.ok('dtm', 'trend', '--for', 'members')).not.toContain('Estimate');
  expect(await office.ok('dtm', 'trend', '--place', 'LY0319')).not.toContain('Estimate');
});
