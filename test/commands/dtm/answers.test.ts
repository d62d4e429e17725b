import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office, projectRoot } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const today = '2026-11-26';
const trial = (name: string) => join(projectRoot, 'fixtures', 'dtm', 'trial', name);
const days = ['--from', '2026-01-01', '--until', '2026-01-31'];
const round90 = ['--round', '90', ...days, '--partial'];

describe('an answer kept by a mapping', () => {
  const map = ['--map', 'mantika=Place,idps=People'];
  const sheet = (office: Office, name: string, people = 140) =>
    office.write(
      name,
      `Place,Reason,People\nTripoli,People,${people}\nTripoli,Conflict,100\nTripoli,Flood,${people - 100}\n`,
    );

  test('of which column is the day is given for the next file of a known kind', async () => {
    const office = await newOffice({ today });
    const path = trial('T03-two-dates.csv');
    const { hints } = await refused(office, 'dtm', 'import', path, '--round', '54');
    expect(hints[0]).toContain('--map "day=Date Reported"');
    await office.ok('dtm', 'mapping', 'save', 'dated', path, '--map', 'day=Date Reported');
    const said = await office.ok('dtm', 'import', path, '--rounds-from', '54', '--partial');
    expect(said).toContain('read with what is kept as "dated": --map "day=Date Reported"');
    expect(said).toMatch(/LBY round 54: 600[\s\S]*LBY round 55: 600/);
    expect(await office.ok('show', 'I-1')).toContain('--partial --map "day=Date Reported"');
  });

  test('of letters is of one file, and not said to be kept', async () => {
    const office = await newOffice({ today });
    // A word of Arabic as Windows-1256 writes it.
    const heading = Uint8Array.of(0xe3, 0xdf, 0xc7, 0xe4);
    const text = Buffer.concat([heading, Buffer.from(',People\nLY0211,5\n')]);
    const path = office.write('a.csv', text);
    const kept = ['--map', 'place=مكان,level=mantika,idps=People', '--encoding', 'windows-1256'];
    expect(await office.ok('dtm', 'mapping', 'save', 'ar', path, ...kept)).toContain(
      'How its letters are written is asked of each file:  --encoding windows-1256',
    );
  });

  test('of a total is given for the next file, and taken back by a flag', async () => {
    const office = await newOffice({ today });
    const path = sheet(office, 'a.csv');
    await office.ok('dtm', 'mapping', 'save', 'idps', path, ...map, '--total', 'People');
    expect(await office.json('dtm', 'mapping', 'list', '--fields', 'name,answers')).toEqual([
      { name: 'idps', answers: ['--total People'] },
    ]);
    expect(await office.ok('dtm', 'import', path, ...round90)).toContain('140 idps');
    const next = sheet(office, 'b.csv', 150);
    const again = ['dtm', 'import', next, '--dry-run', '--round', '91'];
    const days = ['--from', '2026-02-01', '--until', '2026-02-28'];
    expect(await office.ok(...again, ...days)).toContain('150 idps');
    const all = await office.ok(...again, ...days, '--no-total', 'People', '--yes');
    expect(all).toContain('300 idps');
    await office.ok('dtm', 'mapping', 'remove', 'idps');
    const asked = await refused(office, 'dtm', 'import', next, ...round90, ...map);
    expect([asked.code, asked.exit]).toEqual(['CATEGORY_MAY_BE_TOTAL', 4]);
  });

  test('that is taken back is no import of the same content', async () => {
    const office = await newOffice({ today });
    const path = sheet(office, 'a.csv');
    const line = ['dtm', 'import', path, ...map, ...round90];
    await office.ok(...line, '--total', 'People');
    expect(await office.ok(...line, '--total', 'People')).toContain('already imported as I-1');
    const added = await refused(office, ...line, '--no-total', 'People');
    expect([added.code, added.details]).toEqual([
      'SERIES_TAKEN',
      expect.arrayContaining([expect.stringContaining('140 → 280')]),
    ]);
    const asked = [...line, '--total', 'Conflict', '--total', 'People'];
    expect((await office.run(...asked)).stdout).not.toContain('already imported');
  });

  test('needs something to keep', async () => {
    const office = await newOffice({ today });
    const ran = await refused(office, 'dtm', 'mapping', 'save', 'x', trial('T13-floats.csv'));
    expect([ran.code, ran.exit]).toEqual(['NOTHING_TO_KEEP', 2]);
  });
});

describe('--map', () => {
  test('names a meaning that is not known, and offers the one that is meant', async () => {
    const office = await newOffice({ today });
    const map = ['--map', 'place=County Pcode,level=mantika,date=Date,idps=IDP Individuals'];
    const { code, message, hints } = await refused(
      office,
      'dtm',
      'check',
      trial('T13-floats.csv'),
      ...map,
    );
    expect([code, message]).toEqual(['MAP_ROLE_UNKNOWN', '--map knows no meaning "date".']);
    expect(hints[0]).toBe('Did you mean:  day=HEADING');
  });

  test('tells its meanings in help', async () => {
    const help = await (await newOffice()).ok('help', 'dtm', 'import');
    expect(help.replace(/\s+/g, ' ')).toContain(
      'people: migrants, idps, returnees, arrivals, with',
    );
  });

  test('of a day alone does not stand for the places and counts of an unknown sheet', async () => {
    const office = await newOffice({ today });
    const path = office.write('a.csv', 'A,B\n1,2\n');
    const { message } = await refused(office, 'dtm', 'check', path, '--map', 'day=B');
    expect(message).toContain('--map names neither places nor counts');
  });
});

describe('a name that is not known', () => {
  const map = ['--map', 'place=Place,level=mantika,migrants=People'];

  test.each([
    ['Al Kufra', 'mwg place alias LY0107 "Al Kufra"', 'LY0107'],
    ['Marzuq', 'mwg place alias LY0322 Marzuq', 'LY0322'],
    ['Jabal', 'mwg place alias LY0216 Jabal', 'LY0216'],
  ])('of a place, %s: %s mends it', async (name, alias, code) => {
    const office = await newOffice({ today });
    const path = office.write('a.csv', `Place,People\n${name},10\n`);
    const { hints } = await refused(office, 'dtm', 'import', path, ...round90, ...map);
    const hint = hints.find((each) => each.endsWith(alias));
    expect(hint).toBeDefined();
    await office.ok('place', 'alias', code, name);
    await office.ok('dtm', 'import', path, ...round90, ...map);
    expect(await office.json('dtm', 'show', '--fields', 'code,value')).toEqual([
      { code, value: 10 },
    ]);
  });

  test('a check lists each once with what it may be', async () => {
    const office = await newOffice({ today });
    const path = office.write('a.csv', 'Place,People\nJabal,10\nJabal,5\nXyzzy,3\n');
    const { stdout } = await office.run('dtm', 'check', path, ...map, '--json');
    expect(JSON.parse(stdout).unmatched).toMatchObject([
      { name: 'Jabal', rows: 2, candidates: ['LY0106', 'LY0216'] },
      { name: 'Xyzzy', rows: 1, candidates: [] },
    ]);
  });

  const nationalities = (office: Office, ...names: string[]) =>
    office.write(
      'n.csv',
      `Muhalla P Code,Migrant Nationality,Migrant Individuals\n${names.map((name) => `LY01010204,${name},10\n`).join('')}`,
    );

  test('T26: all of ISO 3166 is read, and the stateless', async () => {
    const office = await newOffice({ today });
    const names = ['Eswatini', 'Botswana', 'Russian Federation', 'Stateless'];
    await office.ok('dtm', 'import', nationalities(office, ...names), ...round90);
    const rows = await office.json('dtm', 'show', '--by', 'nationality', '--fields', 'code');
    expect(rows).toEqual(['BWA', 'RUS', 'SWZ', 'stateless'].map((code) => ({ code })));
  });

  test('T26: the office teaches another spelling of a nationality, and undo forgets it', async () => {
    const office = await newOffice({ today });
    const path = nationalities(office, 'Syrians');
    const { hints } = await refused(office, 'dtm', 'import', path, ...round90);
    expect(hints[0]).toBe('If "Syrians" is Syria (SYR):  mwg nationality alias SYR Syrians');
    await office.ok('nationality', 'alias', 'SYR', 'Syrians');
    await office.ok('undo');
    expect((await office.run('dtm', 'import', path, ...round90)).exitCode).toBe(5);
    await office.ok('redo');
    await office.ok('dtm', 'import', path, ...round90);
    const asked = ['dtm', 'show', '--nationality', 'syrians', '--fields', 'value'];
    expect(await office.json(...asked)).toEqual([{ value: 10 }]);
    const listed = ['nationality', 'list', 'syrians', '--fields', 'code,aliases'];
    expect(await office.json(...listed)).toEqual([{ code: 'SYR', aliases: ['Syrians'] }]);
  });

  test.each([
    ['Sudan', 'Nigerians', 'ok'],
    ['SDN', 'Niger', 'NATIONALITY_ALIAS_TAKEN'],
    ['Atlantis', 'x', 'NATIONALITY_UNKNOWN'],
    ['SDN', '--', 'VALUE_INVALID'],
  ])('%s as %s: %s', async (nationality, name, code) => {
    const office = await newOffice();
    const ran = await office.run('nationality', 'alias', '--json', '--', nationality, name);
    const said = ran.exitCode === 0 ? 'ok' : JSON.parse(ran.stderr).error.code;
    expect(said).toBe(code);
  });
});

describe('what is left out is said', () => {
  test('rejected rows on stderr, however quiet, and by exit 8 where it is asked for', async () => {
    const office = await newOffice({ today });
    const path = office.write('T01.csv', readFileSync(trial('T01-rejected-row.csv')));
    const line = ['dtm', 'import', path, '--skip-bad'];
    const ran = await office.run(...line, '-q');
    expect([ran.exitCode, ran.stdout]).toEqual([0, 'I-1\n']);
    expect(ran.stderr).toContain('1 rejected row not in the sum: mwg dtm import');
    expect(ran.stderr).toContain('--completes I-1');
    await office.ok('undo');
    expect((await office.run(...line, '--exit-code')).exitCode).toBe(8);
    expect((await office.run('dtm', 'rounds', '--exit-code')).exitCode).toBe(8);
  });

  test('columns of ages and reasons', async () => {
    const office = await newOffice({ today });
    const path = office.write('a.csv', 'Place,IDPs,Male 0-4,Female 5-17,Reason\nTripoli,9,1,2,x\n');
    const { stdout } = await office.run(
      ...['dtm', 'check', path, '--map', 'mantika=Place,idps=IDPs'],
    );
    expect(stdout).toContain(
      '"Male 0-4", "Female 5-17", "Reason" look like parts of the count and are not read',
    );
  });
});

describe('a stated period', () => {
  const map = ['--map', 'mantika=Place,migrants=People,day=Day'];
  const sheet = (office: Office, ...days: string[]) =>
    office.write(
      'a.csv',
      `Place,People,Day\n${days.map((day, at) => `${at === 0 ? 'Tripoli' : 'Sebha'},5,${day}\n`).join('')}`,
    );
  const stated = (from: string, until: string) => [
    '--round',
    '90',
    '--from',
    from,
    '--until',
    until,
    '--partial',
  ];

  test.each([
    ['2025-03-01', '2024-03-01', '2024-03-31'],
    ['05/06/2025', '2024-05-01', '2024-06-30'],
  ])('is asked about where the file says %s', async (day, from, until) => {
    const office = await newOffice({ today });
    const path = sheet(office, day);
    const line = ['dtm', 'import', path];
    // A typed day column is read whatever was stated; a kept one is held against it.
    await office.ok('dtm', 'mapping', 'save', 'dated', path, ...map);
    const { message, exit } = await refused(office, ...line, ...stated(from, until));
    expect(exit).toBe(4);
    expect(message).toContain(`"Day" says ${day}, outside the days stated`);
    await office.ok(...line, ...stated(from, until), '--yes');
  });

  test('holds the days inside it, in either order, and those that are none', async () => {
    const office = await newOffice({ today });
    const path = sheet(office, '05/06/2025', 'n/a');
    await office.ok('dtm', 'mapping', 'save', 'dated', path, ...map);
    await office.ok('dtm', 'import', path, ...stated('2025-05-01', '2025-05-31'));
  });
});

test('a jump of more than a fifth is asked about in a file of several rounds too', async () => {
  const office = await newOffice({ today });
  const sheet = (second: number) =>
    office.write(
      'a.csv',
      `Place,People,Round,Day\nTripoli,1000,90,2026-01-15\nTripoli,${second},91,2026-03-15\n`,
    );
  const map = ['--map', 'mantika=Place,idps=People,round=Round,day=Day'];
  const { message, exit } = await refused(office, 'dtm', 'import', sheet(1300), ...map);
  expect(exit).toBe(4);
  expect(message).toContain('Round 91 has 1,300 idps (individuals), round 90 had 1,000: +30.0 %');
  await office.ok('dtm', 'import', sheet(1100), ...map);
});

test('T15: a muhalla above the size of a city, and a figure of eleven digits, are noticed', async () => {
  const office = await newOffice({ today });
  const path = office.write(
    'a.csv',
    'Muhalla P Code,Migrant Nationality,Migrant Individuals\nLY01010204,Sudan,600000\nLY01010101,Sudan,"12,345,678,901"\n',
  );
  const { stdout } = await office.run('dtm', 'check', path);
  expect(stdout).toMatch(/a muhalla with more people than any has: 600,000/);
  expect(stdout).toMatch(/12,345,678,901/);
});
