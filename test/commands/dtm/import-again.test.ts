import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { dumpBook } from '../../support/stored-book.ts';

const head = 'Muhalla P Code,ADM 4 Muhalla (EN),Region 2,Migrant Nationality,Migrant Individuals';
const sudan = 'LY01010204,El Bilad,North Africa,Sudan,10';
const egypt = 'LY01010204,El Bilad,North Africa,Egypt,20';
const days = ['--from', '2025-01-01', '--until', '2025-02-28'];
const period = ['--round', '90', ...days, '--partial'];

function sheet(office: Office, name: string, ...rows: string[]): string {
  return office.write(name, `${[head, ...rows].join('\n')}\n`);
}

function extract(office: Office, name: string, ...rows: string[]): string {
  const columns =
    'operation,admin0Name,admin0Pcode,admin1Pcode,admin2Name,admin2Pcode,numPresentIdpInd,reportingDate,roundNumber,assessmentType';
  return office.write(name, `${[columns, ...rows].join('\n')}\n`);
}

const shown = async (office: Office) => {
  const rows = await office.json('dtm', 'show', '--by', 'nationality', '--fields', 'code,value');
  return rows;
};

describe('rows that cannot be stored', () => {
  test('stop the whole file, and --skip-bad stores the others and writes them down', async () => {
    const office = await newOffice();
    const path = sheet(office, 'a.csv', sudan, egypt, 'LY02110401,,North Africa,Egypt,1.5');
    const refused = await office.run('dtm', 'import', path, ...period);
    expect([refused.exitCode, existsSync(`${path}.rejected.csv`)]).toEqual([5, false]);
    expect(refused.stderr).toContain('line 4  Migrant Individuals  "1.5"');
    const stored = await office.ok('dtm', 'import', path, ...period, '--skip-bad');
    expect(stored).toContain('3 in the file = 2 new + 0 changed + 0 unchanged + 1 rejected');
    expect(readFileSync(`${path}.rejected.csv`, 'utf8')).toBe(
      `${head}\nLY02110401,,North Africa,Egypt,1.5\n`,
    );
  });

  test('complete their import once corrected, every figure still traced to its own line', async () => {
    const office = await newOffice();
    const path = sheet(office, 'a.csv', sudan, egypt, 'LY02110401,,North Africa,Egypt,1.5');
    await office.ok('dtm', 'import', path, ...period, '--skip-bad');
    const rest = sheet(office, 'rest.csv', 'LY02110401,,North Africa,Egypt,15');
    const alone = await office.run('dtm', 'import', rest, '--round', '90', '--partial');
    expect([alone.exitCode, alone.stderr]).toEqual([4, expect.stringContaining('--completes I-1')]);
    await office.ok('dtm', 'import', rest, '--completes', 'I-1');
    expect(await shown(office)).toEqual([
      { code: 'EGY', value: 35 },
      { code: 'SDN', value: 10 },
    ]);
    const fields = ['--fields', 'value,import,line'];
    expect(await office.json('dtm', 'trace', '--round', '90', '--place', 'LY', ...fields)).toEqual([
      { value: 10, import: 'I-1', line: 2 },
      { value: 20, import: 'I-1', line: 3 },
      { value: 15, import: 'I-2', line: 2 },
    ]);
    await office.ok('undo');
    expect(await shown(office)).toEqual([
      { code: 'EGY', value: 20 },
      { code: 'SDN', value: 10 },
    ]);
  });

  test('a row of headings cannot be skipped', async () => {
    const office = await newOffice();
    const path = office.write('a.csv', `${head},Region1,region 1\n${sudan},x,y\n`);
    const ran = await office.run('dtm', 'import', path, ...period, '--skip-bad');
    expect(ran.exitCode).toBe(5);
  });
});

describe('the same file for another round', () => {
  const as91 = ['--round', '91', '--from', '2025-03-01', '--until', '2025-04-30', '--partial'];

  test('is refused, and says which round the book holds', async () => {
    const office = await newOffice();
    const path = sheet(office, 'a.csv', sudan);
    await office.ok('dtm', 'import', path, ...period);
    for (const stated of [['--round', '91'], ['--from', '2025-01-02'], as91]) {
      const ran = await office.run('dtm', 'import', path, ...stated);
      expect([ran.exitCode, ran.stderr]).toEqual([
        4,
        expect.stringContaining('as I-1: round 90, Wed 1 Jan 2025 to Fri 28 Feb 2025.'),
      ]);
      expect(ran.stderr).toContain('mwg dtm withdraw I-1 --reason "WHY"');
    }
  });

  test('is imported once the first one was withdrawn, and each is known by its round', async () => {
    const office = await newOffice();
    const path = sheet(office, 'a.csv', sudan);
    await office.ok('dtm', 'import', path, ...period);
    await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'wrong round');
    const said = await office.ok('dtm', 'import', path, ...as91);
    expect(said).toContain('I-2 imported  round 91, Sat 1 Mar 2025 to Wed 30 Apr 2025');
    await office.ok('dtm', 'withdraw', 'I-2', '--reason', 'it was 90');
    const again = await office.run('dtm', 'import', path, ...period);
    expect([again.exitCode, again.stderr]).toEqual([
      4,
      expect.stringContaining('mwg dtm restore I-1'),
    ]);
    const asLater = await office.run('dtm', 'import', path, ...as91);
    expect(asLater.stderr).toContain('mwg dtm restore I-2');
  });
});

describe('a round that is sent again', () => {
  async function twice() {
    const office = await newOffice();
    await office.ok('dtm', 'import', sheet(office, 'a.csv', sudan, egypt), ...period);
    const again = sheet(office, 'b.csv', 'LY01010204,El Bilad,North Africa,Sudan,12', egypt);
    return { office, again };
  }

  test('is refused with what differs, row by row', async () => {
    const { office, again } = await twice();
    const ran = await office.run('dtm', 'import', again, '--round', '90', '--partial');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('rows: 0 new, 1 changed, 1 unchanged');
    expect(ran.stderr).toContain('round 90  LY01010204 El Bilad, Sudan: 10 → 12');
  });

  test('needs a yes to take the place of the first, which undo brings back', async () => {
    const { office, again } = await twice();
    const unasked = await office.run(
      'dtm',
      'import',
      again,
      '--round',
      '90',
      '--partial',
      '--replace',
    );
    expect([unasked.exitCode, unasked.stderr]).toEqual([
      4,
      expect.stringContaining('I-1 would be withdrawn'),
    ]);
    await office.ok('dtm', 'import', again, '--round', '90', '--partial', '--replace', '--yes');
    const [, reason] = (await office.ok('show', 'I-1')).match(/withdrawn: (.*)/) ?? [];
    expect(reason).toBe('replaced by I-2');
    await office.ok('undo');
    expect(await shown(office)).toEqual([
      { code: 'EGY', value: 20 },
      { code: 'SDN', value: 10 },
    ]);
  });

  test('leaves a copy of the book as it was before, and none where nothing is replaced', async () => {
    const { office, again } = await twice();
    const before = dumpBook(office.bookPath);
    const replace = ['dtm', 'import', again, '--round', '90', '--partial', '--replace'];
    expect((await office.run(...replace)).exitCode).toBe(4);
    await office.ok(...replace, '--dry-run');
    expect(existsSync(join(office.folder, 'backups'))).toBe(false);
    const said = await office.ok(...replace, '--yes');
    const [copy = ''] = readdirSync(join(office.folder, 'backups'));
    expect(copy).toMatch(/^book-.*-before-import\.db$/);
    expect(said).toContain(`the book as it was before: ${join(office.folder, 'backups', copy)}`);
    expect(dumpBook(join(office.folder, 'backups', copy))).toEqual(before);
    expect(await office.ok('backup', 'list')).toContain('before an import that replaced another');
  });

  test('replaces nothing where no copy can be made', async () => {
    const { office, again } = await twice();
    office.write('backups', 'a file where the folder should be');
    const before = dumpBook(office.bookPath);
    const ran = await office.run(
      'dtm',
      'import',
      again,
      '--round',
      '90',
      '--partial',
      '--replace',
      '--yes',
    );
    expect([ran.exitCode, ran.stdout]).toEqual([4, '']);
    expect(ran.stderr).toContain('no copy can be saved in');
    expect(dumpBook(office.bookPath)).toEqual(before);
  });

  test('in other order and with the same figures changes nothing', async () => {
    const { office } = await twice();
    const same = sheet(office, 'c.csv', egypt, sudan);
    expect(await office.ok('dtm', 'import', same, '--round', '90', '--partial')).toContain(
      'already in the book: 2 rows say what I-1 says. Nothing changed.',
    );
  });

  test('says which rounds would be lost with an import that held more', async () => {
    const office = await newOffice();
    const row = (round: number, count: number) =>
      `Libya Crisis,Libya,LBY,LY02,Tripoli,LY0211,${count},2025-0${round}-01,5${round},BA`;
    await office.ok('dtm', 'import', extract(office, 'a.csv', row(1, 5), row(2, 6)));
    const one = extract(office, 'b.csv', row(2, 7));
    const ran = await office.run('dtm', 'import', one, '--replace');
    expect(ran.stderr).toContain(
      '1 series of 1 round that this file does not hold would leave the answers with it.',
    );
  });
});

describe('an extract of many rounds', () => {
  const rows = (...counts: number[]) => [
    `Libya Crisis,Libya,LBY,LY02,Tripoli,LY0211,${counts[0]},2025-01-31,54,BA`,
    `Libya Crisis,Libya,LBY,LY02,Tripoli,LY0211,${counts[1]},2025-03-31,55,BA`,
    `Lake Chad Basin Crisis,Chad,TCD,TD07,Mamdi,TD0701,${counts[2]},2025-03-31,3,SA`,
  ];

  test('stores each round apart, other countries under their own places', async () => {
    const office = await newOffice();
    const said = await office.ok('dtm', 'import', extract(office, 'a.csv', ...rows(5, 6, 7)));
    expect(said).toContain('I-1 imported  3 rounds, Fri 31 Jan 2025 to Mon 31 Mar 2025');
    const shownRows = await office.json(
      ...['dtm', 'show', '--round', '55', '--population', 'idps', '--fields', 'code,value'],
    );
    expect(shownRows).toEqual([{ code: 'LY0211', value: 6 }]);
  });

  test('brings only the rounds that are new when an older edition is there', async () => {
    const office = await newOffice();
    const [first = '', second = '', third = ''] = rows(5, 6, 7);
    await office.ok('dtm', 'import', extract(office, 'a.csv', first, third));
    const said = await office.ok('dtm', 'import', extract(office, 'b.csv', first, second, third));
    expect(said).toContain('3 in the file = 1 new + 0 changed + 2 unchanged');
  });

  test('takes a code of three letters for the same place', async () => {
    const office = await newOffice();
    await office.ok('dtm', 'import', extract(office, 'a.csv', ...rows(5, 6, 7)));
    const long = rows(5, 6, 7).map((row) => row.replaceAll('TD07', 'TCD07'));
    expect(await office.ok('dtm', 'import', extract(office, 'b.csv', ...long))).toContain(
      'already in the book: 3 rows',
    );
  });

  test('states its rounds itself: --round is refused', async () => {
    const office = await newOffice();
    const path = extract(office, 'a.csv', ...rows(5, 6, 7));
    const ran = await office.run('dtm', 'import', path, '--round', '54');
    expect([ran.exitCode, ran.stderr]).toEqual([
      2,
      expect.stringContaining('the file holds 3 rounds'),
    ]);
  });
});

test('a sheet without a period takes the one that the book has for its round', async () => {
  const office = await newOffice();
  await office.ok('dtm', 'import', sheet(office, 'a.csv', sudan, egypt), ...period);
  const path = office.write(
    'b.csv',
    'General Info,,\nBaladiya PCode,AssessmentRound,Migrants (IND)\nLY010102,90,30\n',
  );
  const said = await office.ok('dtm', 'import', path, '--partial');
  expect(said).toContain('round 90, Wed 1 Jan 2025 to Fri 28 Feb 2025');
  expect(said).toContain(
    'I-1, round 90, migrants (individuals) by nationality, muhalla level, agrees: 30',
  );
});

test('a sheet is not compared with one that was withdrawn', async () => {
  const office = await newOffice();
  await office.ok('dtm', 'import', sheet(office, 'a.csv', sudan, egypt), ...period);
  await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'Another edition');
  const path = office.write(
    'b.csv',
    'General Info,,\nBaladiya PCode,AssessmentRound,Migrants (IND)\nLY010102,90,31\n',
  );
  const said = await office.ok('dtm', 'import', path, ...period);
  expect(said).toContain('I-2 imported');
  expect(said).not.toContain('agree');
});

test('a sheet whose half is here says what it left out, and brings it once the other is withdrawn', async () => {
  const office = await newOffice();
  const places = (heads: string) => ['--map', `place=Muhalla P Code,level=muhalla,${heads}`];
  const idps = office.write('idps.csv', 'Muhalla P Code,IDPs\nLY01010204,40\n');
  await office.ok('dtm', 'import', idps, ...period, ...places('idps=IDPs'));
  const both = office.write('both.csv', 'Muhalla P Code,IDPs,Back\nLY01010204,40,70\n');
  const typed = ['dtm', 'import', both, ...period, ...places('idps=IDPs,returnees=Back')] as const;
  const said = await office.ok(...typed);
  expect(said).toContain('70 returnees, individuals');
  expect(said).toContain('left out 40 idps (individuals): I-1 has the same');
  expect(await office.ok(...typed)).toContain('already imported as I-2');

  await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'Another edition');
  expect(await office.ok(...typed)).toContain('left out 70 returnees (individuals): I-2 has');
  const listed = await office.json('dtm', 'list', '--fields', 'import,population,total');
  expect(listed).toEqual([
    { import: 'I-3', population: 'idps', total: 40 },
    { import: 'I-2', population: 'returnees', total: 70 },
  ]);
  expect(await office.ok(...typed)).toContain('already imported as I-2');
});

test('the days that the book has for a round are said of each of its sheets', async () => {
  const office = await newOffice();
  await office.ok('dtm', 'import', sheet(office, 'a.csv', sudan, egypt), ...period);
  const dated =
    'Muhalla P Code,Idps,Round,Reporting date\nLY01010204,5,90,2025-02-28\nLY01010205,6,90,2025-02-28\n';
  const map = 'place=Muhalla P Code,level=muhalla,idps=Idps,round=Round,day=Reporting date';
  const path = office.write('dated.csv', dated);
  const said = await office.ok('dtm', 'import', path, '--partial', '--map', map);
  expect(said).toContain('I-2 imported  round 90, Wed 1 Jan 2025 to Fri 28 Feb 2025');
});
