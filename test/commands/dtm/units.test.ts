import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { demoOffice, newOffice, type Office } from '../../support/office.ts';

/** People and households of one round. */
async function mixedOffice(): Promise<Office> {
  const office = await newOffice();
  const survey = office.write('survey.csv', 'Place,People,Families\nLY0211,40,8\n');
  await office.ok(
    ...['dtm', 'import', survey, '--map', 'place=Place,level=mantika,idps=People,idps-hh=Families'],
    ...['--round', '90', '--from', '2025-01-01', '--until', '2025-02-28'],
  );
  return office;
}

function headings(table: string): string[] {
  return table.slice(0, table.indexOf('\n')).split(/ {2,}/);
}

test('figures of people and of households say their unit', async () => {
  const office = await mixedOffice();
  const asked = ['dtm', 'trace', '--round', '90', '--place', 'LY0211'];
  const shown = await office.ok(...asked);
  expect(headings(shown)).toContain('UNIT');
  expect(shown).toMatch(/ 40 .* individuals\n/);
  expect(shown).toMatch(/ 8 .* households\n/);
  expect(headings(await office.ok(...asked, '--measure', 'households'))).not.toContain('UNIT');
});

test('imports say unit and operation where there is more than one', async () => {
  const office = await mixedOffice();
  expect(headings(await office.ok('dtm', 'list'))).toContain('UNIT');
  expect(headings(await office.ok('dtm', 'list'))).not.toContain('OPERATION');
  const chad = office.write(
    'chad.csv',
    `operation,admin0Name,admin0Pcode,admin1Pcode,admin2Name,admin2Pcode,numPresentIdpInd,reportingDate,roundNumber,assessmentType
Lake Chad Basin Crisis,Chad,TCD,TD07,Mamdi,TD0701,7,2025-03-31,3,SA
`,
  );
  await office.ok('dtm', 'import', chad);
  const shown = await office.ok('dtm', 'list');
  expect(headings(shown)).toContain('OPERATION');
  expect(shown).toContain('Lake Chad Basin Crisis');
  const demo = headings(await (await demoOffice()).ok('dtm', 'list'));
  expect(demo).toEqual(expect.not.arrayContaining(['UNIT', 'OPERATION']));
  expect(demo).toContain('TOTAL');
});

test('on the narrowest screen a withdrawn import and its unit are still told', async () => {
  const office = await mixedOffice();
  const first = office.write('first.csv', 'Place,People\nLY0211,3\n');
  const round = ['--round', '91', '--from', '2025-03-01', '--until', '2025-04-30'];
  const map = ['--map', 'place=Place,level=mantika,idps=People'];
  await office.ok('dtm', 'import', first, ...round, ...map, '--partial', '--yes');
  const taken = await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'sent again');
  expect(taken).toContain('round 90, idps (households): 8, mantika level');
  for (const width of ['80', '60', '50']) {
    const shown = await office.ok('dtm', 'list', '--all', '--width', width);
    expect(shown).toMatch(/ 8\*? +I-1 +withdrawn +households\n/);
    expect(shown).toMatch(/ 3\*? +I-2 +active +individuals\n/);
  }
  expect(await office.ok('show', 'I-1')).toMatch(/idps +households +total +mantika +8/);
  const part = await office.ok('dtm', 'withdraw', 'I-2', '--reason', 'a part');
  expect(part).toContain('idps (individuals): 3, mantika level, partial');
});

test('a row cut out of its file says of whom, of what, of when and whose it is', async () => {
  const office = await mixedOffice();
  const of = ['--measure', 'households', '--place', 'LY0211', '--fields'];
  const fields = 'value,round,from,until,population,measure,inside,level,import,source';
  const shown = await office.json(
    'dtm',
    'show',
    '--by',
    'mantika',
    '--population',
    'idps',
    ...of,
    fields,
  );
  expect(shown).toEqual([
    {
      ...{ value: 8, round: 90, from: '2025-01-01', until: '2025-02-28', population: 'idps' },
      ...{ measure: 'households', inside: 'LY0211', level: 'mantika', import: 'I-1' },
      source: expect.stringContaining('International Organization for Migration'),
    },
  ]);
  const trend = await office.json(
    'dtm',
    'trend',
    '--population',
    'idps',
    ...of,
    'round,population,measure',
  );
  expect(trend).toEqual([{ round: 90, population: 'idps', measure: 'households' }]);
});

test('a part bears its mark in the files of the weekly report and for scripts', async () => {
  const office = await newOffice({ today: '2026-11-26' });
  const part = office.write('part.csv', 'Place,People\nLY0211,500\n');
  const round = ['--round', '62', '--from', '2026-09-01', '--until', '2026-10-31'];
  const map = ['--map', 'place=Place,level=mantika,migrants=People'];
  await office.ok('dtm', 'import', part, ...round, ...map, '--partial', '--yes');
  const mark = 'partial: 1 of 22 mantikas';
  const printed = await office.ok('report', 'weekly', '--format', 'csv', '-o', 'week/');
  const file = printed.split('\n').find((path) => path.endsWith('.dtm.csv')) ?? '';
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`Tripoli,500,.*62,.*${mark}`));
  expect(await office.ok('report', 'weekly')).toMatch(/Tripoli .*│ 62 .*│ partial/);
  expect(await office.json('today')).toMatchObject({
    ...{ dtm_round: 62, dtm_coverage: 'partial', dtm_coverage_note: mark },
  });
});
