import { describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice } from '../../support/office.ts';
import { importSheet, round15, round17, round18 } from './sheet.ts';

describe('the demo rounds', () => {
  test('by mantika, the largest change first, whichever way', async () => {
    const office = await demoOffice();
    const rows = await office.json('dtm', 'compare', '902', '--with', '901', '--limit', '3');
    expect(rows).toEqual([
      expect.objectContaining({
        code: 'LY0321',
        mantika: 'Ghat',
        before: 3560,
        now: 2000,
        change: -1560,
        percent: -43.8,
        state: null,
        mantika_ar: 'غات',
        coverage_note: '',
      }),
      expect.objectContaining({
        mantika: 'Sebha',
        before: 1800,
        now: 3150,
        change: 1350,
        percent: 75,
      }),
      expect.objectContaining({ mantika: 'Misrata', before: 5150, now: 6390, change: 1240 }),
    ]);
  });

  test('the totals stand under the table, with both periods and imports', async () => {
    const office = await demoOffice();
    const shown = await office.ok('dtm', 'compare', '902');
    expect(shown).toContain('migrants (individuals): 70,414 → 68,236 (-2,178; -3.1 %).');
    expect(shown).toContain('Round 901, Mon 1 Jan 2018 to Wed 28 Feb 2018: 70,414;');
    expect(shown).toContain('import I-2.');
    expect(shown).not.toContain('Not growth');
  });

  test('a nationality found in one round only is new or gone', async () => {
    const office = await demoOffice();
    const asked = ['dtm', 'compare', '902', '--by', 'nationality', '--place', 'Tripoli'];
    const rows = await office.json(...asked, '--fields', 'code,before,now,change,percent,state');
    expect(rows).toEqual([
      { code: 'MLI', before: 0, now: 680, change: 680, percent: null, state: 'new' },
      { code: 'SDN', before: 7305, now: 6785, change: -520, percent: -7.1, state: null },
      {
        code: 'other:sub-saharan-africa',
        before: 310,
        now: 310,
        change: 0,
        percent: 0,
        state: null,
      },
      { code: 'other:asia', before: 120, now: 120, change: 0, percent: 0, state: null },
    ]);
  });

  test('always from the earlier round to the later', async () => {
    const office = await demoOffice();
    const forward = await office.ok('dtm', 'compare', '902', '--with', '901');
    expect(await office.ok('dtm', 'compare', '901', '--with', '902')).toBe(forward);
  });
});

describe('places and rounds that do not match', () => {
  const sebha = ['LY03190104', 'Sudan', 100] as const;
  const ghat = ['LY03210102', 'Niger', 50] as const;

  test('a place of one round only was not assessed in the other: no change is invented', async () => {
    const office = await newOffice();
    await importSheet(office, round17, [sebha, ghat]);
    await importSheet(office, round18, [
      ['LY03190104', 'Sudan', 120],
      ['LY03220201', 'Chad', 7],
    ]);
    const rows = await office.json(
      'dtm',
      'compare',
      '18',
      '--fields',
      'code,before,now,change,state',
    );
    expect(rows).toEqual([
      { code: 'LY0319', before: 100, now: 120, change: 20, state: null },
      { code: 'LY0321', before: 50, now: null, change: null, state: 'not_assessed_now' },
      { code: 'LY0322', before: null, now: 7, change: null, state: 'not_assessed_before' },
    ]);
    const shown = await office.ok('dtm', 'compare', '18');
    expect(shown).toContain('not assessed in 18');
    expect(shown).toContain(
      '2 mantika lines have a figure in one round only. The others: 100 → 120 (+20).',
    );
    expect(shown).toContain('The two periods overlap.');
  });

  test('rounds on two sides of a series break are compared with a warning', async () => {
    const office = await newOffice();
    await importSheet(office, round15, [sebha]);
    await importSheet(office, round17, [['LY03190104', 'Sudan', 160]]);
    expect(await office.ok('dtm', 'compare', '17')).toContain(
      'Not growth: series break between rounds 15 and 17: the method of counting migrants changed.',
    );
  });

  test('no earlier round, the same round, a round that is not there', async () => {
    const office = await newOffice();
    await importSheet(office, round17, [sebha]);
    const first = await office.run('dtm', 'compare', '17');
    expect([first.exitCode, first.stderr]).toEqual([
      3,
      expect.stringContaining('no earlier round of migrants was imported'),
    ]);
    expect((await office.run('dtm', 'compare', '17', '--with', '17')).exitCode).toBe(2);
    expect((await office.run('dtm', 'compare', '17', '--with', '16')).stderr).toContain(
      'round 16 has not been imported.',
    );
  });

  test('members read neither a small count below mantika nor the change beside it', async () => {
    const office = await newOffice();
    await importSheet(office, round17, [['LY03190104', 'Sudan', 4]]);
    await importSheet(office, round18, [['LY03190104', 'Sudan', 44]]);
    const asked = [
      'dtm',
      'compare',
      '18',
      '--by',
      'muhalla',
      '--place',
      'LY03190104',
      '--for',
      'members',
    ];
    expect(await office.ok(...asked, '--fields', 'before,now,change,percent', '--csv')).toBe(
      'before,now,change,percent\n<10,44,,\n',
    );
    expect(await office.ok(...asked)).toContain('<10 → 44.');
  });
});
