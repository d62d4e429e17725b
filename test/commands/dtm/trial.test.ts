import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newOffice, type Office, projectRoot } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const today = '2026-11-26';
const folder = join(projectRoot, 'fixtures', 'dtm', 'trial');
const file = (name: string) => join(folder, name);
const flow = [
  '--country',
  'XAA',
  '--map',
  'place=Area code,level=region,arrivals=Arrivals,day=Day',
];
const muhallas = ['--round', '54', '--partial'];

/** Totals of all that was stored, by round. */
async function totals(office: Office) {
  return office.json('dtm', 'list', '--fields', 'round,total');
}

async function imported(name: string, ...flags: string[]) {
  const office = await newOffice({ today });
  // Rejected rows are written beside the file.
  const path = office.write(name, readFileSync(file(name)));
  const said = await office.ok('dtm', 'import', path, ...flags);
  return { office, said };
}

async function rejected(name: string, ...flags: string[]) {
  const office = await newOffice({ today });
  return refused(office, 'dtm', 'import', file(name), ...flags);
}

describe('a part', () => {
  test('T01: the file of the rejected row is named as it was written, and completes the figure', async () => {
    const office = await newOffice({ today });
    const path = office.write('T01.csv', readFileSync(file('T01-rejected-row.csv')));
    office.write('T01.csv.rejected.csv', 'a file of the clerk');
    const { stderr } = await office.run('dtm', 'import', path, '--skip-bad');
    expect(stderr).toContain(
      `1 rejected row not in the sum: mwg dtm import ${path}.rejected-2.csv`,
    );
    expect(await office.json('dtm', 'list', '--fields', 'total,coverage')).toEqual([
      { total: 300, coverage: 'partial' },
    ]);
    const arabic = await office.ok('dtm', 'show', '--lang', 'ar');
    // Without an Arabic name a place keeps the one it has.
    expect(arabic).toContain('Alpha');
  });
});

describe('names and codes', () => {
  test('T02: the commonest name of a code wins, and a row that names another place is rejected', async () => {
    const { details } = await rejected('T02-code-with-two-names.csv');
    expect(details).toEqual([
      'line 3  County  "Beta"  XA0101 is Alpha elsewhere in this file; this is the name of XA0102',
    ]);
    const { office } = await imported('T02-code-with-two-names.csv', '--skip-bad');
    expect(await office.json('dtm', 'show', '--fields', 'code,mantika,value,coverage')).toEqual([
      { code: 'XA0101', mantika: 'Alpha', value: 1000, coverage: 'partial' },
      { code: 'XA0102', mantika: 'Beta', value: 40, coverage: 'partial' },
    ]);
  });

  test('T10: codes that do not nest are one sentence, and stand alone when asked', async () => {
    const { code, message, hints, details } = await rejected('T10-codes-that-do-not-nest.csv');
    expect([code, details]).toEqual(['COLUMN_FAILS', []]);
    expect(message).toContain('700 rows, such as "NA-38-000"');
    expect(hints[0]).toBe(
      `Take them as they are:  mwg dtm import ${file('T10-codes-that-do-not-nest.csv')} --codes stand-alone`,
    );
    const { office } = await imported('T10-codes-that-do-not-nest.csv', '--codes', 'stand-alone');
    expect(await office.json('dtm', 'show', '--by', 'mantika', '--fields', 'value')).toEqual([
      { value: 7000 },
    ]);
  });

  test('T10: one cause is said once in a check too, with the lines for a script', async () => {
    const office = await newOffice({ today });
    const path = file('T10-codes-that-do-not-nest.csv');
    const { stdout, exitCode } = await office.run('dtm', 'check', path);
    expect([exitCode, stdout.match(/NA-38-/g)]).toEqual([5, Array(3).fill('NA-38-')]);
    const { causes, problems } = JSON.parse(
      (await office.run('dtm', 'check', path, '--json')).stdout,
    );
    expect(problems).toEqual([]);
    expect(causes).toEqual([
      expect.objectContaining({ rows: 700, column: 'Site code', answer: '--codes stand-alone' }),
    ]);
    expect(causes[0].lines).toHaveLength(700);
  });

  test('a row that fails by itself is listed beside the cause of all others', async () => {
    const office = await newOffice({ today });
    const rows = Array.from({ length: 25 }, (_, at) => `LY0101,2026-01-0${1 + (at % 3)},x`);
    const path = office.write('x.csv', `Code,Day,IDPs\n${rows.join('\n')}\nLY0199,2026-01-01,5\n`);
    const map = ['--map', 'mantika=Code,day=Day,idps=IDPs'];
    const ran = await office.run('dtm', 'check', path, ...map, '--json');
    const { causes, problems } = JSON.parse(ran.stdout);
    expect(causes).toEqual([expect.objectContaining({ rows: 25, column: 'IDPs', answer: null })]);
    expect(problems).toEqual([expect.objectContaining({ line: 27, value: 'LY0199' })]);
  });

  test('names in the place of codes are refused, unless a parent stands beside them', async () => {
    const office = await newOffice({ today });
    const path = office.write('names.csv', 'LGA,Ward,IDPs\nGwoza,Ward A,10\nBama,Ward B,20\n');
    const map = [
      '--country',
      'NGA',
      '--round',
      '5',
      '--from',
      '2021-01-01',
      '--until',
      '2021-01-31',
    ];
    const ran = await refused(
      office,
      'dtm',
      'import',
      path,
      ...map,
      '--map',
      'place=LGA,level=mantika,idps=IDPs',
    );
    expect(ran.code).toBe('ROWS_REJECTED');
    expect(ran.details[0]).toContain('looks like a name');
    const coded = office.write('coded.csv', 'State,LGA,IDPs\nNG01,Gwoza,10\nNG02,Gwoza,20\n');
    await office.ok('dtm', 'import', coded, ...map, '--map', 'region=State,mantika=LGA,idps=IDPs');
    expect(await office.json('dtm', 'show', '--fields', 'value')).toEqual([
      { value: 20 },
      { value: 10 },
    ]);
  });
});

describe('days and rounds', () => {
  test('T03: rows that a date alone tells apart are asked about, never added', async () => {
    const { code, exit, message, hints } = await rejected('T03-two-dates.csv', '--round', '54');
    expect([code, exit]).toEqual(['DAY_COLUMN_UNREAD', 4]);
    expect(message).toContain('2024-09-30 and 2024-11-30');
    expect(hints[0]).toContain('--map "day=Date Reported"');
    const day = ['--map', 'day=Date Reported', '--rounds-from', '54', '--partial'];
    const { office } = await imported('T03-two-dates.csv', ...day);
    expect(await totals(office)).toEqual([
      { round: 55, total: 600 },
      { round: 54, total: 600 },
    ]);
  });

  test('T06: a flow is corrected below zero, day by day', async () => {
    const { office } = await imported('T06-flow-corrections.csv', ...flow);
    expect(await totals(office)).toEqual([
      { round: 20240121, total: -5 },
      { round: 20240114, total: 20 },
      { round: 20240107, total: 10 },
    ]);
  });

  test('T07: a flow without its day is asked for it, and a cumulative column counts nobody', async () => {
    const place = ['--country', 'XAA', '--map'];
    const undated = await rejected(
      'T07-several-days.csv',
      ...place,
      'place=Area code,level=region,arrivals=Arrivals',
    );
    expect([undated.code, undated.hints[0]]).toEqual([
      'DAY_COLUMN_UNREAD',
      expect.stringContaining('--map "place=Area code,level=region,arrivals=Arrivals,day=Day"'),
    ]);
    const summed = await rejected(
      'T07-several-days.csv',
      ...place,
      'place=Area code,level=region,arrivals=Cumulative',
    );
    expect(summed.code).toBe('CUMULATIVE_COLUMN');
    const { office } = await imported('T07-several-days.csv', ...flow);
    expect(await totals(office)).toHaveLength(3);
  });

  test('T07: a file that is in the book is looked at anew where another column is named', async () => {
    const { office } = await imported('T07-several-days.csv', ...flow);
    const again = ['dtm', 'import', file('T07-several-days.csv'), '--country', 'XAA', '--map'];
    const map = 'place=Area code,level=region,arrivals=Cumulative,day=Day';
    expect((await refused(office, ...again, map)).code).toBe('CUMULATIVE_COLUMN');
    const same = ['dtm', 'import', file('T07-several-days.csv'), ...flow];
    expect(await office.ok(...same)).toContain('already imported as I-1');
    const spelt = ' place=Area code, level=region,arrivals=Arrivals,day=Day';
    expect(await office.ok(...again, spelt)).toContain('already imported as I-1');
  });

  test('T08: two rounds without days take theirs from the book and from --periods', async () => {
    const { hints } = await rejected('T08-two-rounds.csv', '--partial');
    expect(hints.join('\n')).toContain('--periods 55=');
    const periods = ['--periods', '55=2024-10-01..2024-12-31', '--partial'];
    const { office } = await imported('T08-two-rounds.csv', ...periods);
    expect(await office.json('dtm', 'list', '--fields', 'round,from,total')).toEqual([
      { round: 55, from: '2024-10-01', total: 1500 },
      { round: 54, from: '2024-08-01', total: 600 },
    ]);
  });
});

describe('a total beside its parts', () => {
  const map = [
    '--round',
    '90',
    '--from',
    '2026-01-01',
    '--until',
    '2026-01-31',
    '--map',
    'mantika=Place,idps=People',
  ];
  const sheet = (office: Office, ...rows: string[]) =>
    office.write('parts.csv', `${['Place,Reason,People', ...rows].join('\n')}\n`);

  test('T60: is a control where it says so', async () => {
    const office = await newOffice({ today });
    const path = sheet(
      office,
      'Tripoli,Total,140',
      'Tripoli,Conflict,100',
      'Tripoli,Natural disaster,40',
    );
    const said = await office.ok('dtm', 'import', path, ...map);
    expect(said).toContain('140 idps');
    expect(said).toContain('"Total" states 140, which the rows add up to');
    expect(await office.json('dtm', 'show', '--fields', 'value')).toEqual([{ value: 140 }]);
  });

  test('"All ages" and four bands are 450, not 900', async () => {
    const office = await newOffice({ today });
    const bands = ['0-4,150', '5-17,100', '18-59,150', '60+,50'].map((band) => `Sebha,${band}`);
    const path = sheet(office, 'Sebha,All ages,450', ...bands, 'Misrata,All ages,70');
    await office.ok('dtm', 'import', path, ...map);
    expect(await office.json('dtm', 'show', '--fields', 'value')).toEqual([
      { value: 450 },
      { value: 70 },
    ]);
  });

  test('is asked about where only its sum says so, and each answer has a flag', async () => {
    const office = await newOffice({ today });
    const path = sheet(office, 'Tripoli,People,140', 'Tripoli,Conflict,100', 'Tripoli,Flood,40');
    const { code, hints } = await refused(office, 'dtm', 'import', path, ...map);
    expect(code).toBe('CATEGORY_MAY_BE_TOTAL');
    expect(hints.join('\n')).toMatch(/--total "People"[\s\S]*--no-total "People"/);
    await office.ok('dtm', 'import', path, ...map, '--total', 'People', '--dry-run');
    const said = await office.ok('dtm', 'import', path, ...map, '--no-total', 'People');
    expect(said).toContain('280 idps');
  });

  test('two equal counts are not a total and its part', async () => {
    const office = await newOffice({ today });
    const path = sheet(
      office,
      'Tripoli,Conflict,50',
      'Tripoli,Flood,50',
      'Sebha,Conflict,7',
      'Sebha,Flood,7',
      'Sebha,Fire,0',
    );
    const said = await office.ok('dtm', 'import', path, ...map);
    expect(said).toContain('114 idps');
    expect(said).toContain('"Reason" is not read');
  });
});

describe('what is read, refused or only noticed', () => {
  test('T09: headings alike that nobody reads block nothing', async () => {
    const { office } = await imported('T09-heading-twice.csv');
    expect(await totals(office)).toEqual([{ round: 5, total: 100 }]);
  });

  test('T11: a row of HXL tags is heading enough', async () => {
    const { office } = await imported('T11-hxl-row-alone.csv');
    expect(await totals(office)).toEqual([{ round: 5, total: 300 }]);
  });

  test('T12: a column of yes and no is not personal', async () => {
    const { office } = await imported('T12-personal-false-alarm.csv');
    expect(await totals(office)).toEqual([{ round: 5, total: 100 }]);
  });

  test('T13: 100.0 is 100', async () => {
    const { office } = await imported('T13-floats.csv');
    expect(await totals(office)).toEqual([{ round: 5, total: 300 }]);
  });

  test('T14: a table pasted under another is refused, rows to skip or not', async () => {
    const { code, message } = await rejected(
      'T14-table-pasted-twice.csv',
      '--skip-bad',
      ...muhallas,
    );
    expect(code).toBe('TWO_TABLES');
    expect(message).toContain('Line 10 repeats the headings of line 1');
  });

  test('T15: more households than people are noticed', async () => {
    const { said } = await imported('T15-more-households-than-people.csv', '--partial');
    expect(said).toContain('more households (IDP HH) than individuals (IDP Indiv): 500 for 50');
  });

  test('T16: French letters are offered as Windows-1252', async () => {
    const { message, hints } = await rejected('T16-french-1252.csv', '--round', '5');
    expect(message).toContain('As Windows-1252 it reads');
    expect(hints[0]).toContain('T16-french-1252.csv --round 5 --encoding windows-1252');
  });

  test('a heading of --map that is not there is named', async () => {
    const { code, message } = await rejected(
      'T13-floats.csv',
      '--map',
      'mantika=County Pcode,idps=Persons',
    );
    expect([code, message]).toEqual(['MAP_HEADING_MISSING', expect.stringContaining('"Persons"')]);
  });
});

describe('workbooks', () => {
  const columns =
    'mantika=County Pcode,mantika-name=County,country=Country Code,round=Round,day=Date,idps=IDP Individuals';

  test('T04: a number is its stored value, whatever its format shows', async () => {
    const { details } = await rejected('T04-number-formats.xlsx', '--map', columns);
    expect(details).toEqual([expect.stringMatching(/"-50".*must be 0 or more/)]);
    const { office } = await imported('T04-number-formats.xlsx', '--map', columns, '--skip-bad');
    const rows = await office.json('dtm', 'show', '--fields', 'value');
    expect(rows).toContainEqual({ value: 0 });
    expect(rows).toContainEqual({ value: 70 });
  });

  test('T05: formulas whose results were not saved are refused', async () => {
    const { code, exit, hints } = await rejected(
      'T05-formulas-without-results.xlsx',
      '--map',
      columns,
    );
    expect([code, exit]).toEqual(['FORMULA_UNSAVED', 5]);
    expect(hints).toEqual(['open it in a spreadsheet program, and save it there']);
  });

  test('T50, T51: hundreds of hidden ranges or headings are read at once', async () => {
    const office = await newOffice({ today });
    const hidden = await office.run(
      'dtm',
      'check',
      file('T50-hidden-columns.xlsx'),
      '--sheet',
      'Nationalities',
    );
    expect(hidden.exitCode).toBeLessThan(6);
    const headings = await refused(office, 'dtm', 'check', file('T51-many-headings.csv'));
    expect(headings.code).toBe('LAYOUT_UNKNOWN');
  });
});

describe('T21: small counts for members', () => {
  const asked = (...flags: string[]) => [
    'dtm',
    'show',
    '--for',
    'members',
    '--fields',
    'code,value',
    ...flags,
  ];
  const days62 = ['--from', '2026-01-01', '--until', '2026-01-31', '--yes'];
  /** Whole, since it is what was expected. */
  const round62 = (total: string) => ['--round', '62', ...days62, '--expect', total];

  test('are not had by subtraction from the places beside or above them', async () => {
    const { office } = await imported('T21-small-counts.csv', ...round62('371'));
    expect(await office.json(...asked('--by', 'muhalla', '--place', 'LY0101'))).toEqual([
      { code: 'LY01010101', value: 'withheld' },
      { code: 'LY01010204', value: 57 },
      { code: 'LY01010102', value: '<10' },
    ]);
    expect(await office.json(...asked('--by', 'baladiya', '--place', 'LY0101'))).toEqual([
      { code: 'LY010101', value: 105 },
      { code: 'LY010102', value: 57 },
    ]);
    expect(
      await office.json(...asked('--by', 'muhalla', '--place', 'LY010101', '--top', '1')),
    ).toEqual([
      { code: 'LY01010101', value: 'withheld' },
      { code: '', value: 'withheld' },
    ]);
    const trend = ['dtm', 'trend', '--for', 'members', '--fields', 'imported', '--place'];
    expect(await office.json(...trend, 'LY01010101')).toEqual([{ imported: 'withheld' }]);
    expect(
      await office.ok(
        'dtm',
        'show',
        '--by',
        'muhalla',
        '--place',
        'LY01010101',
        '--for',
        'members',
      ),
    ).not.toMatch(/\b(?:100|105)\b/);
  });

  test('nor from the total of the same answer, where only one of its lines is hidden', async () => {
    const office = await newOffice({ today });
    const rows = [
      ['LY01010204', 'Eritrea', 7],
      ['LY01020202', 'Niger', 100],
      ['LY01030403', 'Egypt', 1000],
      ['LY02110101', 'Eritrea', 321],
    ];
    const head = 'Muhalla P Code,Migrant Nationality,Migrant Individuals\n';
    const text = head + rows.map((row) => `${row.join(',')}\n`).join('');
    const [first, second] = [office.write('1.csv', text), office.write('2.csv', `${text}\n`)];
    await office.ok('dtm', 'import', first, ...round62('1428'));
    const later = ['--round', '63', '--from', '2026-03-01', '--until', '2026-03-31', '--yes'];
    await office.ok('dtm', 'import', second, ...later);
    const eritrea = ['--by', 'mantika', '--nationality', 'Eritrea'];
    const shown = await office.ok('dtm', 'show', ...eritrea, '--for', 'members');
    expect(shown).toMatch(/Tripoli +321 +[^\d\s]/);
    expect(shown).toContain('withheld migrants of nationality Eritrea');
    const compared = ['dtm', 'compare', '63', '--with', '62', ...eritrea, '--for', 'members'];
    expect(await office.ok(...compared)).not.toContain('328');
    expect(await office.ok('dtm', 'show', ...eritrea)).toContain('328 migrants');
  });

  test('nor where a mantika has one baladiya with people, and those few', async () => {
    const office = await newOffice({ today });
    const rows = [
      ['LY01010204', 'Niger', 5],
      ['LY01020202', 'Sudan', 40],
      ['LY01030403', 'Sudan', 300],
      ['LY02110101', 'Niger', 500],
    ];
    const path = office.write(
      'few.csv',
      `Muhalla P Code,Migrant Nationality,Migrant Individuals\n${rows.map((row) => `${row.join(',')}\n`).join('')}`,
    );
    await office.ok('dtm', 'import', path, ...round62('845'));
    const byMantika = [
      { code: 'LY0211', value: 500 },
      { code: 'LY0103', value: 300 },
      { code: 'LY0102', value: 'withheld' },
      { code: 'LY0101', value: '<10' },
    ];
    expect(await office.json(...asked('--by', 'mantika'))).toEqual(byMantika);
    const baladiyas = await office.json(...asked('--by', 'baladiya'));
    const shown = [500, 300, 'withheld', '<10'];
    expect(baladiyas).toMatchObject(shown.map((value) => ({ value })));
    // 845 in all, 345 in the East: 40 and 5 are known together, and neither alone.
    expect(await office.json(...asked('--by', 'region'))).toEqual([
      { code: 'LY02', value: 500 },
      { code: 'LY01', value: 345 },
    ]);
    const parts = asked('--by', 'nationality', '--place', 'LY0101');
    expect(await office.json(...parts)).toEqual([{ code: 'NER', value: 'withheld' }]);
    for (const place of ['LY0101', 'LY0102']) {
      const trend = ['dtm', 'trend', '--for', 'members', '--fields', 'imported', '--place', place];
      expect(await office.json(...trend)).not.toContainEqual({ imported: 5 });
      expect(await office.json(...trend)).not.toContainEqual({ imported: 40 });
    }
    const all = ['dtm', 'show', '--population', 'all', '--for', 'members', '--csv'];
    expect(await office.ok(...all)).not.toMatch(/,(?:5|40),/);
  });

  test('nor from a comparison', async () => {
    const { office } = await imported('T21-small-counts.csv', ...round62('371'));
    const next = office.write(
      'next.csv',
      readFileSync(file('T21-small-counts.csv'), 'utf8').replace(',57\n', ',58\n'),
    );
    await office.ok(
      'dtm',
      'import',
      next,
      '--round',
      '63',
      '--from',
      '2026-03-01',
      '--until',
      '2026-03-31',
    );
    const rows = await office.ok(
      'dtm',
      'compare',
      '63',
      '--by',
      'muhalla',
      '--place',
      'LY0101',
      '--for',
      'members',
    );
    expect(rows).toContain('<10');
    expect(rows).not.toMatch(/\b100\b|\b5\b/);
  });
});
