import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { demoOffice, newOffice, projectRoot } from '../../support/office.ts';
import { importSheet } from './sheet.ts';

test('places stand in the order of their codes, one column a population', async () => {
  const office = await demoOffice();
  const shown = await office.ok(
    'dtm',
    'show',
    '--population',
    'all',
    '--round',
    '901',
    '--by',
    'region',
    '--csv',
  );
  const [head, ...rows] = shown.split('\n');
  const stands =
    ',2018-01-01,2018-02-28,individuals,Libya Crisis,,I-1,"Source: invented figures, for practice only"';
  expect(head).toBe(
    'code,region,migrants,region_ar,round,from,until,measure,operation,coverage_note,import,source',
  );
  expect(rows).toEqual([
    `LY01,East,23549,الشرق,901${stands}`,
    `LY02,West,30655,الغرب,901${stands}`,
    `LY03,South,16210,الجنوب,901${stands}`,
    '',
  ]);
});

test('a round that was not imported is refused, naming those that were', async () => {
  const office = await demoOffice();
  const ran = await office.run('dtm', 'show', '--population', 'all', '--round', '7');
  expect([ran.exitCode, ran.stderr]).toEqual([
    3,
    expect.stringContaining('--round 902, --round 901'),
  ]);
  expect((await (await newOffice()).run('dtm', 'show', '--population', 'all')).stderr).toContain(
    'no DTM round has been imported yet.',
  );
});

test('migrants and IDPs side by side: a place that one of them lacks is blank, and none is added', async () => {
  const office = await newOffice();
  await office.ok(
    'dtm',
    'import',
    join(projectRoot, 'fixtures/dtm/libya-hdx-demo.csv'),
    '--partial',
  );
  const march = { round: 18, from: '2018-03-31', until: '2018-03-31' };
  await importSheet(office, march, [['LY03190104', 'Sudan', 40]]);
  const rows = await office.json(
    'dtm',
    'show',
    '--population',
    'all',
    '--by',
    'region',
    '--fields',
    'region,migrants,idps',
  );
  expect(rows).toEqual([
    { region: 'East', migrants: null, idps: 6950 },
    { region: 'West', migrants: null, idps: 10_175 },
    { region: 'South', migrants: 40, idps: 4960 },
  ]);
  const shown = await office.ok('dtm', 'show', '--population', 'all');
  expect(shown).toContain('40 migrants (individuals), DTM round 18, Sat 31 Mar 2018;');
  expect(shown).toContain(
    '22,085 idps (individuals), DTM round 18, Sat 31 Mar 2018; counted by mantika; import I-1.',
  );
  expect(shown).not.toContain('22,125');
});
