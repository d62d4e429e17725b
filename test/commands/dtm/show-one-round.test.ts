import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { newOffice, type Office, practiceOffice, projectRoot } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

let office: Office;
beforeAll(async () => {
  office = await practiceOffice();
});

async function sums(...argv: string[]): Promise<string[]> {
  const csv = await office.ok('dtm', 'show', ...argv, '--csv', '--fields', 'code,value');
  return csv.trimEnd().split('\n').slice(1);
}

/** The rows of the demo file that have a text in them, added up by hand of another hand. */
function rawSum(round: number, holds: string): number {
  const text = readFileSync(join(projectRoot, 'fixtures', 'demo', `round-${round}.csv`), 'utf8');
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .filter((row) => row.includes(holds));
  return rows.reduce((sum, row) => sum + Number(row.split(',').at(-1)), 0);
}

describe('dtm show', () => {
  test.each([
    [[], 68_236],
    [['--by', 'region'], 68_236],
    [['--by', 'mantika'], 68_236],
    [['--by', 'baladiya'], 68_236],
    [['--by', 'muhalla'], 68_236],
    [['--by', 'nationality'], 68_236],
    [['--by', 'region', '--round', '901'], 70_414],
    [['--by', 'nationality', '--round', '901'], 70_414],
  ])('%j adds up to the round’s total, %d', async (argv, total) => {
    const rows = await sums(...argv);
    expect(rows.reduce((sum, row) => sum + Number(row.split(',')[1]), 0)).toBe(total);
  });

  test('has the largest first', async () => {
    expect(await sums('--by', 'region')).toEqual(['LY02,32525', 'LY01,20101', 'LY03,15610']);
  });

  test.each([
    ['LY0211', ['LY0211,7895']],
    ['ly0211', ['LY0211,7895']],
    ['LBY0211', ['LY0211,7895']],
    ['Tripoli', ['LY0211,7895']],
    ['طرابلس', ['LY0211,7895']],
    ['East', 7],
    ['LY01', 7],
  ])('--place %s takes what lies inside, by code or exact name', async (place, wanted) => {
    const rows = await sums('--place', place);
    if (typeof wanted === 'number') expect(rows).toHaveLength(wanted);
    else expect(rows).toEqual(wanted);
  });

  test('by nationality inside a place adds the rows of that place alone', async () => {
    const rows = await sums('--by', 'nationality', '--place', 'Tripoli');
    expect(rows[0]).toBe('SDN,6785');
    expect(rows.reduce((sum, row) => sum + Number(row.split(',')[1]), 0)).toBe(7895);
  });

  test('says what it shows: who, where, which round, how counted, from which import', async () => {
    const shown = await office.ok('dtm', 'show', '--place', 'Tripoli');
    expect(shown).toContain(
      '7,895 migrants (individuals) by mantika in Tripoli (mantika, LY0211), DTM round 902, Thu 1 Mar 2018 to Sun 15 Apr 2018; counted by muhalla, added up by nationality; import I-2.\n',
    );
    expect(shown).toContain('Source: invented figures, for practice only.\n');
  });

  test('names the other places that go by the same name', async () => {
    const seen = await practiceOffice({ columns: 90 });
    const { stderr } = await seen.run('dtm', 'show', '--place', 'Misrata');
    expect(stderr).toContain('Misrata is also a baladiya:  --place LY021401\n');
  });

  test('on a narrow terminal wraps what it says', async () => {
    const seen = await practiceOffice({ columns: 60, env: { NO_COLOR: '1' } });
    const { stdout } = await seen.run('dtm', 'show', '--by', 'region');
    const lines = stdout.replaceAll('\u200e', '').split('\n');
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  test.each([
    [
      ['--by', 'mantika', '--place', 'LY021101'],
      'PLACE_TOO_SMALL',
      2,
      'lies inside one mantika',
      '--by muhalla',
    ],
    [
      ['--by', 'region', '--place', 'LY0211'],
      'PLACE_TOO_SMALL',
      2,
      'lies inside one region',
      '--by muhalla',
    ],
    [['--place', 'Trippoli'], 'PLACE_NOT_FOUND', 3, 'no place "Trippoli"', '--place "Tripoli"'],
    [['--place', 'LY9999'], 'PLACE_NOT_FOUND', 3, 'no place "LY9999"', '--place LY0211'],
    [['--place', '...'], 'PLACE_NOT_FOUND', 3, 'no place "..."', '--place LY0211'],
    [['--place', 'Al wihda'], 'PLACE_AMBIGUOUS', 2, '"Al wihda" is the name of', 'LY'],
    [
      ['--round', '77'],
      'ROUND_NOT_FOUND',
      3,
      'round 77 has not been imported',
      '--round 902, --round 901',
    ],
    [
      ['--population', 'idps'],
      'SERIES_NOT_FOUND',
      3,
      'no imported round has individuals idps',
      'migrants by nationality',
    ],
    [
      ['--measure', 'households'],
      'SERIES_NOT_FOUND',
      3,
      'no imported round has households migrants',
      'migrants by nationality',
    ],
  ])('%j is refused', async (flags, code, exit, message, offered) => {
    const refusal = await refused(office, 'dtm', 'show', ...flags);
    expect(refusal).toMatchObject({ code, exit, message: expect.stringContaining(message) });
    expect(refusal.hints.join('\n')).toContain(offered);
  });

  test('a series of mantikas has no figure for anything smaller', async () => {
    const fresh = await newOffice({ today: '2018-05-03' });
    await fresh.ok(
      'dtm',
      'import',
      join(projectRoot, 'fixtures', 'dtm', 'libya-hdx-demo.csv'),
      '--partial',
    );
    expect(
      await refused(fresh, 'dtm', 'show', '--place', 'LY021101', '--by', 'baladiya'),
    ).toMatchObject({
      exit: 3,
      code: 'SERIES_NOT_FOUND',
    });
    const regions = await fresh.json('dtm', 'show', '--by', 'region', '--fields', 'value');
    expect(
      Object(regions).reduce((sum: number, { value }: { value: number }) => sum + value, 0),
    ).toBe(22_085);
  });

  test('says what to do where nothing was imported', async () => {
    expect(await refused(await newOffice(), 'dtm', 'show')).toMatchObject({
      code: 'ROUND_NOT_FOUND',
      exit: 3,
      message: 'no DTM round has been imported yet.',
    });
  });

  test('the files of the demo book are added up here once more, without the program', () => {
    expect(rawSum(901, '')).toBe(70_414);
    expect(rawSum(902, '')).toBe(68_236);
  });
});
