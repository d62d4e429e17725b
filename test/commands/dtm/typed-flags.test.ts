import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { newOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

/** The line behind the two spaces of a hint. */
const typed = (hint = '') => hint.split(':  ')[1] ?? '';

const days = ['--from', '2025-01-01', '--until', '2025-02-28'];

test('a hint that repeats the line keeps every flag, and does not say one twice', async () => {
  const office = await newOffice();
  const path = office.write('a.csv', 'Place,Total,Men\nLY0211,5,3\n');
  const map = 'place=Place,level=mantika,idps=Total';
  const asked = ['dtm', 'import', path, '--skip-bad', '--map', map];
  const { hints } = await refused(office, ...asked);
  expect(typed(hints[0])).toBe(`mwg dtm import ${path} --map ${map} --skip-bad --round N`);

  const noDays = await refused(office, ...asked, '--round', '90', '--partial');
  expect(typed(noDays.hints[0])).toBe(
    `mwg dtm import ${path} --round 90 --map ${map} --skip-bad --partial --from DAY --until DAY`,
  );
});

test('a hint of another verb keeps the flags that this one takes', async () => {
  const office = await newOffice();
  const path = office.write('a.csv', 'Place,People\nLY0211,many\n');
  const map = 'place=Place,level=mantika,idps=People';
  const asked = ['dtm', 'import', path, '--map', map, '--round', '90', ...days, '--skip-bad'];
  const { code, hints } = await refused(office, ...asked);
  expect(code).toBe('NO_FIGURES');
  expect(typed(hints[0])).toBe(
    `mwg dtm check ${path} --round 90 --from 2025-01-01 --until 2025-02-28 --map ${map}`,
  );
});

test('a country that nobody said is asked for by the line that was typed', async () => {
  const office = await newOffice();
  const path = office.write('a.csv', 'Place,People\nSD01,5\n');
  const map = ['--map', 'place=Place,level=region,idps=People'];
  const { hints } = await refused(office, 'dtm', 'import', path, ...map, '--round', '3', ...days);
  expect(typed(hints[0])).toMatch(/^mwg dtm import .* --round 3 --from .* --country CODE$/);
});

test('the columns of a file are asked for by the people whom its headings name', async () => {
  const office = await newOffice();
  const path = office.write('a.csv', 'Mantika,المهاجرون\nTripoli,5\n');
  const { hints } = await refused(office, 'dtm', 'import', path);
  expect(hints[0]).toContain('migrants=HEADING');
});

test('no figure is by permit of one nationality: refused, not shown as none', async () => {
  const office = await newOffice();
  for (const argv of [
    ['dtm', 'show', '--by', 'permit', '--nationality', 'Sudan'],
    ['dtm', 'compare', '54', '--by', 'sex_age', '--nationality', 'Sudan'],
  ]) {
    const { code, exit, hints } = await refused(office, ...argv);
    expect([code, exit]).toEqual(['BREAKDOWN_OF_NATIONALITY', 2]);
    expect(hints[1]).toContain('--by mantika --nationality Sudan');
  }
});

const onLinux = existsSync('/proc/self/fd') ? test : test.skip;

onLinux('without a place for the rejected rows nothing is stored', async () => {
  const office = await newOffice();
  const bad = office.write('bad.csv', 'Place,People\nLY0211,5\nLY0214,many\n');
  const file = openSync(bad, 'r');
  try {
    const asked = ['--map', 'place=Place,level=mantika,idps=People', '--round', '90', ...days];
    const path = `/proc/self/fd/${file}`;
    const { code } = await refused(office, 'dtm', 'import', path, ...asked, '--skip-bad');
    expect(code).toBe('REJECTED_UNWRITABLE');
    expect(await office.json('dtm', 'list', '--all')).toEqual([]);
  } finally {
    closeSync(file);
  }
});
