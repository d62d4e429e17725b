import { expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const round = ['--round', '60', '--from', '2025-11-01', '--until', '2025-12-31'];
const byNationality =
  'Muhalla P Code,Migrant Nationality,Migrant Individuals\nLY02110114,Sudan,700\nLY03190104,Niger,80\n';
const byPlace = 'Mantika P Code,People\nLY0211,600\nLY0319,80\n';
const map = ['--map', 'place=Mantika P Code,level=mantika,migrants=People'];

async function nationalities60(): Promise<Office> {
  const office = await newOffice({ today: '2026-11-26' });
  const all = office.write('nationalities.csv', byNationality);
  await office.ok('dtm', 'import', all, ...round, '--expect', '780', '--yes');
  return office;
}

test('a second sheet of a round with another total is asked about, and found until one goes', async () => {
  const office = await nationalities60();
  expect((await office.run('dtm', 'rounds', '--exit-code')).exitCode).toBe(0);
  const places = office.write('places.csv', byPlace);
  const typed = ['dtm', 'import', places, ...round, ...map, '--expect', '680'];
  const { code, message } = await refused(office, ...typed);
  expect(code).toBe('YES_NEEDED');
  expect(message).toContain('Round 60 has 780 migrants (individuals) in I-1; this is 680.');
  await office.ok(...typed, '--yes');

  const { exitCode, stdout } = await office.run('dtm', 'rounds', '--exit-code', '--json');
  expect(exitCode).toBe(8);
  expect(stdout).toContain('migrants (individuals): 680 in I-2, 780 in I-1');
  await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'counted twice');
  expect((await office.run('dtm', 'rounds', '--exit-code')).exitCode).toBe(0);
});

test('every screen prints the same one of the two, and a part before none that is whole', async () => {
  const office = await nationalities60();
  const places = office.write('places.csv', byPlace);
  const typed = ['dtm', 'import', places, ...round, ...map];
  await office.ok(...typed, '--expect', '680', '--yes');
  for (const argv of screens) expect([argv, await office.ok(...argv)]).toEqual([argv, has('680')]);

  await office.ok('dtm', 'withdraw', 'I-2', '--reason', 'a part');
  const part = office.write('part.csv', 'Mantika P Code,People\nLY0211,500\n');
  await office.ok('dtm', 'import', part, ...round, ...map, '--partial');
  for (const argv of screens) expect([argv, await office.ok(...argv)]).toEqual([argv, has('780')]);
});

const screens: [string, ...string[]][] = [
  ['today'],
  ['dtm', 'show'],
  ['dtm', 'trend', '--csv'],
  ['report', 'weekly'],
];

function has(total: string): unknown {
  return expect.stringMatching(new RegExp(`\\b${total}\\b`));
}
