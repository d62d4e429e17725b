import { expect, test } from '@jest/globals';
import { demoOffice, newOffice } from '../../support/office.ts';

test('places stand in the order of their codes, one column a population', async () => {
  const office = await demoOffice();
  const shown = await office.ok('dtm', 'overview', '--round', '901', '--by', 'region', '--csv');
  expect(shown).toBe(
    'code,region,migrants,region_ar\nLY01,East,23549,الشرق\nLY02,West,30655,الغرب\nLY03,South,16210,الجنوب\n',
  );
});

test('a round that was not imported is refused, naming those that were', async () => {
  const office = await demoOffice();
  const ran = await office.run('dtm', 'overview', '--round', '7');
  expect([ran.exitCode, ran.stderr]).toEqual([
    3,
    expect.stringContaining('--round 902, --round 901'),
  ]);
  expect((await (await newOffice()).run('dtm', 'overview')).stderr).toContain(
    'no DTM round has been imported yet.',
  );
});
