import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office, practiceOffice, projectRoot } from '../../support/office.ts';
import { type Refusal, refused } from '../../support/refusals.ts';
import { countRows, dumpBook } from '../../support/stored-book.ts';

const today = '2025-10-01';
const cases = join(projectRoot, 'fixtures', 'dtm', 'cases');
const fileOf = (name: string) => join(cases, `${name}.csv`);
const round901 = join(projectRoot, 'fixtures', 'demo', 'round-901.csv');
const as901 = ['--round', '901', '--from', '2018-01-01', '--until', '2018-02-28'];

/** Imports a case into a new book and gives the figures by place code, largest first. */
async function imported(name: string, ...flags: string[]) {
  const office = await newOffice({ today });
  const said = await office.ok('dtm', 'import', fileOf(name), ...flags);
  const shown: { code: string; value: number }[] = Object(
    await office.json('dtm', 'show', '--fields', 'code,value'),
  );
  return {
    office,
    said,
    figures: Object.fromEntries(shown.map(({ code, value }) => [code, value])),
  };
}

/** A case that is refused with nothing stored at all. */
async function rejected(name: string, ...flags: string[]): Promise<Refusal> {
  const office = await newOffice({ today });
  const refusal = await refused(office, 'dtm', 'import', fileOf(name), ...flags);
  for (const table of ['dtm_import', 'dtm_series', 'dtm_figure', 'dtm_round', 'change']) {
    expect(countRows(office.bookPath, table)).toBe(0);
  }
  expect(refusal.exit).toBe(5);
  return refusal;
}

describe('a file that people have had trouble with', () => {
  test('A5: Arabic and Persian digits are figures, days and round numbers', async () => {
    const { figures, office } = await imported('A5');
    expect(figures).toEqual({ LY0103: 1200, LY0211: 450, LY0319: 75 });
    expect(await office.json('dtm', 'list')).toMatchObject([
      { round: 55, from: '2025-03-01', total: 1725 },
    ]);
  });

  test('A6: grouped numbers that could mean two things are refused by line, and nothing is stored', async () => {
    const { code, message, details } = await rejected('A6');
    expect(code).toBe('ROWS_REJECTED');
    expect(message).toContain('2 of 5 rows of ');
    expect(details).toHaveLength(2);
    expect(details[0]).toContain('line 5  numPresentIdpInd  "1.234"');
    expect(details[1]).toContain('line 6  numPresentIdpInd  "12,34"');
  });

  test('A6: blanks and commas between thousands are read', async () => {
    const office = await newOffice({ today });
    const good = readFileSync(fileOf('A6'), 'utf8').split('\n').slice(0, 4).join('\n');
    await office.ok('dtm', 'import', office.write('good.csv', good));
    expect(await office.json('dtm', 'list')).toMatchObject([{ total: 7001 }]);
  });

  test('A9: days that fit both orders are refused until one is named', async () => {
    const { message, hints } = await rejected('A9');
    expect(message).toContain('03/04/2025');
    expect(hints.join('\n')).toContain('--day-order day-first');
    const period = async (order: string) => {
      const { office } = await imported('A9', '--day-order', order);
      return office.json('dtm', 'list', '--fields', 'from,until');
    };
    expect(await period('day-first')).toEqual([{ from: '2025-04-03', until: '2025-08-07' }]);
    expect(await period('month-first')).toEqual([{ from: '2025-03-04', until: '2025-07-08' }]);
  });

  test('A12: the row of HXL tags is no figure', async () => {
    const { figures, office } = await imported('A12');
    expect(Object.values(figures).reduce((sum, value) => sum + value, 0)).toBe(1725);
    expect(countRows(office.bookPath, 'dtm_figure')).toBe(3);
  });

  test('A17: a quote that never closes is named by the line that opens it', async () => {
    const { message } = await rejected('A17');
    expect(message).toContain('Line 3 opens a quote');
  });

  test('A20: levels are stored side by side and never added', async () => {
    const { office } = await imported('A20');
    const rounds = await office.json('dtm', 'list', '--fields', 'level,total');
    expect(rounds).toEqual([
      { level: 'country', total: 300 },
      { level: 'region', total: 300 },
      { level: 'mantika', total: 300 },
    ]);
    for (const by of ['region', 'mantika']) {
      const rows: { value: number }[] = Object(await office.json('dtm', 'show', '--by', by));
      expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(300);
    }
    expect(await office.json('report', 'weekly')).toMatchObject({
      sections: { dtm: { facts: { idps: 300 } } },
    });
  });

  test('A21: several rows for one place are added and all kept', async () => {
    const { figures, office } = await imported('A21');
    expect(figures).toEqual({ LY0211: 140, LY0214: 30 });
    expect(countRows(office.bookPath, 'dtm_figure')).toBe(3);
  });

  test('A23: codes of the wrong length, for another place or unknown are refused by line', async () => {
    const { details } = await rejected('A23');
    expect(details.map((line) => line.split('  ').slice(0, 3).join(' '))).toEqual([
      'line 5 admin2Pcode "LY211"',
      'line 6 admin2Name "Benghazi"',
      'line 7 admin2Pcode "LY0299"',
    ]);
  });

  test('A27: minus 999999 is refused; the words for "no figure" are no zeros', async () => {
    const { details } = await rejected('A27');
    expect(details).toHaveLength(1);
    expect(details[0]).toContain('line 9  numPresentIdpInd  "-999999"');
    const office = await newOffice({ today });
    const lines = readFileSync(fileOf('A27'), 'utf8').split('\n');
    const good = lines.filter((line) => !line.includes('-999999')).join('\n');
    const said = await office.ok('dtm', 'import', office.write('good.csv', good));
    expect(said).toContain('6 without a figure, 2 suppressed');
    expect(await office.json('dtm', 'list')).toMatchObject([{ total: 450 }]);
    expect(said + (await office.ok('dtm', 'show'))).not.toMatch(/NaN|undefined|null/);
  });

  test('A30: an empty file and one of headings alone are told apart, and change nothing', async () => {
    const empty = await rejected('A30_empty');
    const header = await rejected('A30_header');
    expect(empty.message).toContain('The file is empty');
    expect(header.message).toContain('not one row');
    const { office } = await imported('A5');
    const before = dumpBook(office.bookPath);
    await office.run('dtm', 'import', fileOf('A30_empty'));
    await office.run('dtm', 'import', fileOf('A30_header'));
    expect(dumpBook(office.bookPath)).toEqual(before);
  });

  test('A3: Windows letters are noticed, shown as they would read, and taken when named', async () => {
    const { message, hints } = await rejected('A3');
    expect(message).toContain('طرابلس, بنغازي, سبها');
    expect(hints.join('\n')).toContain('--encoding windows-1256');
    const { figures } = await imported('A3', '--encoding', 'windows-1256');
    expect(Object.keys(figures)).toHaveLength(3);
  });

  test('A11: midnight is the same day everywhere', async () => {
    const { office } = await imported('A11');
    expect(await office.json('dtm', 'list', '--fields', 'from,until')).toEqual([
      { from: '2025-03-01', until: '2025-03-01' },
    ]);
  });
});

describe('importing twice', () => {
  test('the same file is said to be there already, with exit 0', async () => {
    const office = await practiceOffice();
    const before = dumpBook(office.bookPath);
    expect(await office.ok('dtm', 'import', round901, ...as901)).toContain(
      'already imported as I-1 on Mon 12 Mar 2018: round 901, Mon 1 Jan 2018 to Wed 28 Feb 2018 (same content). Nothing to do.',
    );
    const copy = office.write('other name.csv', readFileSync(round901));
    expect(await office.ok('dtm', 'import', copy)).toContain('already imported as I-1');
    expect(dumpBook(office.bookPath)).toEqual(before);
  });

  test('another file for the same round, level and people is refused, and nothing is stored', async () => {
    const office = await practiceOffice();
    const other = changed901(office);
    const rows = countRows(office.bookPath, 'dtm_figure');
    const refusal = await refused(office, 'dtm', 'import', other, ...as901);
    expect(refusal).toMatchObject({ exit: 4 });
    expect(refusal.message + refusal.hints.join()).toContain('I-1');
    expect(countRows(office.bookPath, 'dtm_figure')).toBe(rows);
  });

  test('takes the place of a withdrawn one, which then cannot come back beside it', async () => {
    const office = await practiceOffice();
    await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'A corrected file came');
    expect(await refused(office, 'dtm', 'import', round901, ...as901)).toMatchObject({
      code: 'IMPORT_WITHDRAWN',
      exit: 4,
      message: 'the same file was imported as I-1 and withdrawn: A corrected file came.',
      hints: ['Bring it back:  mwg dtm restore I-1'],
    });
    expect(await office.ok('dtm', 'import', changed901(office), ...as901, '-q')).toBe('I-3\n');
    expect(await refused(office, 'dtm', 'restore', 'I-1')).toMatchObject({
      code: 'SERIES_TAKEN',
      exit: 4,
    });
    expect(await office.json('dtm', 'list', '--all', '--fields', 'round,import,state')).toEqual([
      { round: 902, import: 'I-2', state: 'active' },
      { round: 901, import: 'I-1', state: 'withdrawn' },
      { round: 901, import: 'I-3', state: 'active' },
    ]);
  });
});

describe('withdrawing', () => {
  test('the last import is told from having none', async () => {
    const office = await practiceOffice();
    await office.ok('dtm', 'withdraw', 'I-2', '--reason', 'Wrong file');
    expect(await refused(office, 'dtm', 'show', '--round', '902')).toMatchObject({
      code: 'ROUND_WITHDRAWN',
      exit: 3,
      message: 'round 902 was imported as I-2 and withdrawn.',
      hints: ['See them:  mwg dtm list --all', 'Bring it back:  mwg dtm restore I-2'],
    });
    await office.ok('dtm', 'withdraw', 'I-1', '--reason', 'Wrong file');
    for (const flags of [[], ['--population', 'all']]) {
      expect(await refused(office, 'dtm', 'show', ...flags)).toMatchObject({
        code: 'ROUND_WITHDRAWN',
        message: 'every DTM round that was imported has been withdrawn.',
      });
    }
    const { stderr } = await office.run('dtm', 'list');
    expect(stderr).toContain('Every import was withdrawn. See them:  mwg dtm list --all');
  });

  test('takes an import out of every answer, and restoring brings it back', async () => {
    const office = await practiceOffice();
    const shown = await office.ok('dtm', 'show', '--round', '902');
    await office.ok('dtm', 'withdraw', '2', '--reason', 'Wrong file');
    expect((await office.run('dtm', 'show', '--round', '902')).exitCode).toBe(3);
    expect(await office.ok('dtm', 'show')).toContain('round 901');
    expect(await office.json('report', 'weekly')).toMatchObject({
      sections: { dtm: { facts: { round: '901' } } },
    });
    expect(await office.ok('show', 'I-2')).toMatch(/state +withdrawn.*Wrong file\n/);
    await office.ok('dtm', 'restore', 'I-2');
    expect(await office.ok('dtm', 'show', '--round', '902')).toBe(shown);
  });

  test('needs a reason', async () => {
    expect((await refused(await practiceOffice(), 'dtm', 'withdraw', 'I-2')).message).toContain(
      '--reason is missing',
    );
  });
});

describe('what the clerk says of a file', () => {
  test('an expected total that is not met is refused with the difference', async () => {
    const office = await newOffice({ today });
    const refusal = await refused(office, 'dtm', 'import', round901, ...as901, '--expect', '70415');
    expect(refusal).toMatchObject({ code: 'TOTAL_NOT_EXPECTED', exit: 5 });
    expect(refusal.message).toContain('70,415');
    expect(refusal.details.join()).toContain('70,414');
    expect(countRows(office.bookPath, 'dtm_import')).toBe(0);
    const said = await office.ok('dtm', 'import', round901, ...as901, '--expect', '٧٠٬٤١٤');
    expect(said).toContain('70,414 migrants');
  });

  test.each([
    [['--round', '901'], 'ROUND_NOT_SAID', '--from DAY --until DAY'],
    [['--from', '2018-01-01', '--until', '2018-02-28'], 'ROUND_NOT_SAID', '--round N'],
    [
      ['--round', '901', '--from', '2018-02-28', '--until', '2018-01-01'],
      'PERIOD_BACKWARDS',
      '--from',
    ],
    [
      ['--round', '0', '--from', '2018-01-01', '--until', '2018-02-28'],
      'VALUE_INVALID',
      '--round 20',
    ],
    [['--round', '901', '--from', '2018-01-32', '--until', '2018-02-28'], 'DATE_INVALID', 'Forms:'],
  ])('%j is not enough or wrong', async (flags, code, offered) => {
    const refusal = await refused(await newOffice({ today }), 'dtm', 'import', round901, ...flags);
    expect(refusal).toMatchObject({ code, exit: 2 });
    expect(refusal.hints.join('\n')).toContain(offered);
  });

  test('a round that the file contradicts is refused', async () => {
    const refusal = await refused(
      await newOffice({ today }),
      'dtm',
      'import',
      fileOf('A5'),
      '--round',
      '54',
    );
    expect(refusal).toMatchObject({
      code: 'ROUND_CONFLICT',
      exit: 2,
      message: 'the file says round 55, and --round says 54.',
    });
  });

  test('a file name is taken letter for letter, and shown without what would steer a terminal', async () => {
    const office = await newOffice({ today });
    const name = 'جولة e\u0301 \u200f(1)\u001b[2J .csv';
    office.write(name, readFileSync(round901));
    await office.ok('dtm', 'import', name, ...as901);
    expect(await office.json('dtm', 'list', '--fields', 'file')).toEqual([
      { file: 'جولة é (1)[2J .csv' },
    ]);
  });
});

describe('an import', () => {
  test('says what it detected and stored', async () => {
    const office = await newOffice({ today });
    const said = await office.ok('dtm', 'import', round901, ...as901, '--expect', '70414');
    expect(said).toContain(
      'I-1 imported  round 901, Mon 1 Jan 2018 to Wed 28 Feb 2018  (round-901.csv)',
    );
    expect(said).toContain(
      'DTM Libya migrants by nationality: utf-8, separator comma, headings on line 1',
    );
    expect(said).toContain('40 in the file = 40 new');
    expect(said).toContain(
      '70,414 migrants, individuals by nationality, muhalla level, 40 figures (as expected)',
    );
  });

  test('is one change, whole or not at all', async () => {
    const office = await newOffice({ today });
    await office.ok('dtm', 'import', round901, ...as901);
    expect(countRows(office.bookPath, 'change')).toBe(1);
    expect(countRows(office.bookPath, 'dtm_figure')).toBe(40);
  });
});

/** The file of round 901 with its last row left out. */
function changed901(office: Office): string {
  const lines = readFileSync(round901, 'utf8').trimEnd().split('\n');
  return office.write('corrected.csv', lines.slice(0, -1).join('\n'));
}
