import { beforeAll, describe, expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../../support/office.ts';
import { importSheet, round17 } from './sheet.ts';

let demo: Office;
beforeAll(async () => {
  demo = await demoOffice();
});

describe('figures of the demo rounds', () => {
  test('by region, with shares and Arabic names', async () => {
    const fields = 'code,region,value,share,region_ar';
    const asked = ['--round', '902', '--by', 'region', '--fields', fields];
    expect(await demo.json('dtm', 'show', ...asked)).toEqual([
      { code: 'LY02', region: 'West', value: 32_525, share: 47.7, region_ar: 'الغرب' },
      { code: 'LY01', region: 'East', value: 20_101, share: 29.5, region_ar: 'الشرق' },
      { code: 'LY03', region: 'South', value: 15_610, share: 22.9, region_ar: 'الجنوب' },
    ]);
  });

  test('--top adds the others up in a last line, and the total stays', async () => {
    expect(await demo.json('dtm', 'show', '--top', '2', '--fields', 'mantika,value')).toEqual([
      { mantika: 'Tripoli', value: 7895 },
      { mantika: 'Misrata', value: 6390 },
      { mantika: 'other places (20)', value: 53_951 },
    ]);
    expect(await demo.ok('dtm', 'show', '--top', '2')).toContain('68,236 migrants (individuals)');
  });

  test('--top of as many lines as there are leaves them alone', async () => {
    const rows = await demo.ok('dtm', 'show', '--by', 'region', '--top', '3', '--csv');
    expect(rows).not.toContain('other');
  });

  test('where one nationality is, by code, English or Arabic name', async () => {
    const asked = ['dtm', 'show', '--round', '902', '--fields', 'code,value', '--nationality'];
    const rows = await demo.json(...asked, 'SDN');
    // Benghazi 3160, Alkufra 2090, Tripoli 6280 + 505, Zwara 2690, Sebha 2480
    expect(rows).toEqual([
      { code: 'LY0211', value: 6785 },
      { code: 'LY0103', value: 3160 },
      { code: 'LY0215', value: 2690 },
      { code: 'LY0319', value: 2480 },
      { code: 'LY0107', value: 2090 },
    ]);
    expect(await demo.json(...asked, 'سوداني')).toEqual(rows);
  });

  test('the caption names round, period, level, what was added up, import and source', async () => {
    const shown = await demo.ok(
      'dtm',
      'show',
      '--round',
      '901',
      '--place',
      'LY0211',
      '--by',
      'baladiya',
    );
    expect(shown).toContain(
      '7,735 migrants (individuals) by baladiya in Tripoli (mantika, LY0211), DTM round 901, Mon 1 Jan 2018 to Wed 28 Feb 2018; counted by muhalla, added up by nationality; import I-1.',
    );
    expect(shown).toContain('Source: invented figures, for practice only.');
    expect(shown).toContain('Place names and boundaries imply no official endorsement.');
  });
});

test('rows without a figure are told of the whole round, not of a part of it', async () => {
  const office = await newOffice();
  const head = 'Muhalla P Code,Migrant Nationality,Migrant Individuals';
  const path = office.write('a.csv', `${head}\nLY02110401,Sudan,10\nLY01010204,Sudan,\n`);
  const period = ['--from', '2025-01-01', '--until', '2025-02-28'];
  await office.ok('dtm', 'import', path, '--round', '90', ...period, '--partial');
  const gap = 'Not in the sum: 1 without a figure.';
  expect(await office.ok('dtm', 'show')).toContain(gap);
  const inTripoli = await office.ok('dtm', 'show', '--by', 'muhalla', '--place', 'LY0211');
  expect(inTripoli).toContain('10 migrants (individuals) by muhalla in Tripoli');
  expect(inTripoli).not.toContain('Not in the sum');
  const ofSudan = await office.ok('dtm', 'show', '--nationality', 'Sudan');
  expect(ofSudan).toContain('10 migrants of nationality Sudan');
  expect(ofSudan).not.toContain('Not in the sum');
});

describe('what cannot be asked', () => {
  test.each([
    [['--round', '900'], 3, 'ROUND_NOT_FOUND', 'round 900 has not been imported.'],
    [['--by', 'shelter'], 3, 'SERIES_NOT_FOUND', 'round 902 has no migrants by shelter.'],
    [['--population', 'idps'], 3, 'SERIES_NOT_FOUND', 'no imported round has individuals idps.'],
    [
      ['--place', 'LY021101'],
      2,
      'PLACE_TOO_SMALL',
      'Suq Aljumaa (baladiya, LY021101) lies inside one mantika, so it cannot be shown by mantika.',
    ],
    [
      ['--nationality', 'Sudann'],
      3,
      'NATIONALITY_UNKNOWN',
      'there is no nationality "Sudann" in the table.',
    ],
    [
      ['--operation', 'Atlantis'],
      2,
      'OPERATION_UNKNOWN',
      'no round of an operation "Atlantis" has been imported.',
    ],
  ])('%j', async (flags, exitCode, code, message) => {
    const ran = await demo.run('dtm', 'show', ...flags, '--json');
    expect(ran.exitCode).toBe(exitCode);
    expect(JSON.parse(ran.stderr.slice(ran.stderr.indexOf('{'))).error).toMatchObject({
      code,
      message,
    });
  });
});

describe('for members', () => {
  let office: Office;
  beforeAll(async () => {
    office = await newOffice();
    await importSheet(office, round17, [
      ['LY02110114', 'Sudan', 9],
      ['LY02110101', 'Sudan', 10],
      ['LY03190104', 'Chad', 400],
    ]);
  });

  test('a count under ten is printed as <10 below mantika, its share left out', async () => {
    const asked = ['dtm', 'show', '--by', 'muhalla', '--fields', 'code,value,share', '--csv'];
    expect(await office.ok(...asked, '--for', 'members')).toBe(
      'code,value,share\nLY03190104,400,95.5\nLY02110101,withheld,\nLY02110114,<10,\n',
    );
    expect(await office.ok(...asked)).toContain('LY02110114,9,2.1');
  });

  test('mantikas are shown as they are', async () => {
    const shown = await office.ok(
      'dtm',
      'show',
      '--for',
      'public',
      '--fields',
      'code,value',
      '--csv',
    );
    expect(shown).toBe('code,value\nLY0319,400\nLY0211,19\n');
  });

  test('a small total is hidden in the caption too', async () => {
    const shown = await office.ok(
      'dtm',
      'show',
      '--by',
      'muhalla',
      '--place',
      'LY02110114',
      '--for',
      'members',
    );
    expect(shown).toContain('<10 migrants (individuals) by muhalla');
    expect(shown).not.toMatch(/\b9\b/);
  });

  test.each([
    ['nationality of a baladiya', ['--by', 'nationality', '--place', 'LY021101']],
    ['one nationality by muhalla', ['--by', 'muhalla', '--nationality', 'SDN']],
  ])('no %s', async (_, flags) => {
    const ran = await office.run('dtm', 'show', ...flags, '--for', 'members');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('a paper for members names no nationality of a');
    expect((await office.run('dtm', 'show', ...flags, '--for', 'chairs')).exitCode).toBe(0);
  });

  test('nationalities of the country and of a mantika are named', async () => {
    const asked = [
      'dtm',
      'show',
      '--by',
      'nationality',
      '--for',
      'members',
      '--fields',
      'code,value',
      '--csv',
    ];
    expect(await office.ok(...asked)).toBe('code,value\nTCD,400\nSDN,19\n');
    expect(await office.ok(...asked, '--place', 'LY0211')).toBe('code,value\nSDN,19\n');
  });
});
