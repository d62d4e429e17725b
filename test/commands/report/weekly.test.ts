import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { newOffice, practiceOffice } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const weekly = ['report', 'weekly'];

describe('the weekly report', () => {
  test('as text says the week, what we owe first, the counts, and what is late', async () => {
    const text = await (await practiceOffice()).ok(...weekly);
    expect(text.slice(0, text.indexOf('┌'))).toBe(`\
Migration Working Group – Weekly report
Sun 29 Apr 2018 – Sat 5 May 2018 · position as of Thu 3 May 2018
DEMO DATA: made-up people and figures

WHAT WE OWE
Our actions
`);
    expect(text).toContain(`\
ACTION POINTS
  Open                6
  Late                2
  Due in seven days   2
  Without a date      1
  Done this week      0
  New this week       0
  Extended this week  0
`);
    expect(text).toContain('│ A-7 │ 14 days   │ Thu 19    │ iom,       │ List the   │ M-2     │');
    expect(text).toContain('│ A-10 │ today     │ Thu 3 May  │ mlg    │');
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('cites the DTM round with its number, period, import and source, in every format', async () => {
    const office = await practiceOffice();
    const facts = {
      Round: '902',
      Period: 'Thu 1 Mar 2018 to Sun 15 Apr 2018',
      'migrants, individuals': '68,236',
      Import: 'I-2',
      Source: 'invented figures, for practice only',
    };
    const text = await office.ok(...weekly);
    const markdown = await office.ok(...weekly, '--format', 'md');
    for (const [label, value] of Object.entries(facts)) {
      expect(text).toContain(`  ${label.padEnd(21)}  ${value}\n`);
      expect(markdown).toContain(`- **${label}:** ${value}\n`);
    }
    const { sections, footer } = Object(await office.json(...weekly));
    expect(sections.actions.facts).toMatchObject({ open: 6, late: 2, due: 2, done: 0, new: 0 });
    expect(sections.dtm.facts).toMatchObject({ round: '902', migrants: 68236, import: 'I-2' });
    expect(sections.dtm.tables.largest[0]).toMatchObject({
      code: 'LY0211',
      mantika: 'Tripoli',
      value: 7895,
      share: 11.6,
    });
    expect(footer).toContain('Source: invented figures, for practice only.');
    const rows: string[][] = parse(await office.ok(...weekly, '--format', 'csv'));
    const [headings = []] = rows;
    const value = (measure: string) =>
      rows.find((row) => row[headings.indexOf('measure')] === measure)?.[headings.indexOf('value')];
    expect(['round', 'migrants', 'import', 'open'].map(value)).toEqual([
      '902',
      '68236',
      'I-2',
      '6',
    ]);
  });

  test('says DEMO DATA in every format, and never in a real book', async () => {
    const office = await practiceOffice();
    const real = await newOffice();
    for (const format of ['text', 'md', 'json']) {
      expect(await office.ok(...weekly, '--format', format)).toContain('DEMO DATA');
      expect(await real.ok(...weekly, '--format', format)).not.toContain('DEMO');
    }
  });

  test.each([
    [
      ['--week', '2018-04-25'],
      'Sun 22 Apr 2018 – Sat 28 Apr 2018 · position as of Sat 28 Apr 2018',
      'M-3',
    ],
    [
      ['--today', '2018-06-27'],
      'Sun 24 Jun 2018 – Sat 30 Jun 2018 · position as of Wed 27 Jun 2018',
      'M-4',
    ],
  ])('of another week, with %j, says which', async (flags, subtitle, meeting) => {
    const stdout = await (await practiceOffice()).ok(...weekly, ...flags);
    expect(stdout).toContain(subtitle);
    expect(stdout).toContain(`│ ${meeting} │`);
  });

  test('names what is missing', async () => {
    const office = await newOffice({ today: '2018-05-03' });
    await office.ok('member', 'add', 'iom', '--name', 'IOM', '--side', 'un', '--role', 'member');
    await office.ok('meeting', 'add', 'First', '--date', '2018-04-25');
    const text = await office.ok(...weekly);
    expect(text.slice(text.indexOf('MISSING'))).toBe(`\
MISSING
  - M-1 of Wed 25 Apr 2018 is not closed.
  - No terms of reference are in force.
  - No Arabic name: iom.
  - No e-mail address: IOM.
  - The group has no chair and co-chair in the book.
`);
    expect(text).toContain('DTM\nNo round of Libya has been imported yet.\n');
  });
});

test.each([
  [['chair'], true],
  [['co_chair'], true],
  [['chair', 'co_chair'], false],
  [['co_chair', 'co_chair'], false],
])('with %j alone, that a chair is missing is said: %s', async (roles, isSaid) => {
  const office = await newOffice({ today: '2018-05-03' });
  for (const [index, role] of roles.entries()) {
    const seat = ['member', 'add', `body.${index}`, '--name', `Body ${index}`, '--side', 'un'];
    await office.ok(...seat, '--role', role);
  }
  const text = await office.ok(...weekly);
  expect(text.includes('The group has no chair and co-chair in the book.')).toBe(isSaid);
});

describe('a report written to a file', () => {
  test('into a folder is named by its week, for every format; the path is all that is printed', async () => {
    const office = await practiceOffice();
    const names = { text: 'txt', md: 'md', html: 'html', json: 'json' };
    for (const [format, ending] of Object.entries(names)) {
      const path = join(office.folder, 'out', `weekly-2018-04-29.${ending}`);
      expect(await office.ok(...weekly, '--format', format, '-o', 'out/')).toBe(`${path}\n`);
      expect(readFileSync(path, 'utf8')).toBe(await office.ok(...weekly, '--format', format));
    }
  });

  test('prints nothing at all with -q, as cron wants it', async () => {
    const office = await newOffice();
    const line = [...weekly, '--format', 'csv', '-o', 'out/', '-q', '--no-input'];
    expect(await office.run(...line)).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    const demo = await practiceOffice();
    expect(await demo.run(...line)).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(existsSync(join(demo.folder, 'out', 'weekly-2018-04-29.actions.csv'))).toBe(true);
  });

  test('takes the place of the last one whole, and touches no file beside it', async () => {
    const office = await practiceOffice();
    const path = office.write('out/r.md', 'the last good report');
    const others = { 'r.md.tmp': 'mine', 'r.md~': 'mine too', '.mwg-x': 'and mine' };
    for (const [name, text] of Object.entries(others)) office.write(`out/${name}`, text);
    await office.ok(...weekly, '--format', 'md', '-o', 'out/r.md', '-q');
    expect(readFileSync(path, 'utf8')).toBe(await office.ok(...weekly, '--format', 'md'));
    expect(readdirSync(join(office.folder, 'out')).sort()).toEqual([
      '.mwg-x',
      'r.md',
      'r.md.tmp',
      'r.md~',
    ]);
    for (const [name, text] of Object.entries(others)) {
      expect(readFileSync(join(office.folder, 'out', name), 'utf8')).toBe(text);
    }
  });

  test('keeps the last one where the new one cannot be made', async () => {
    const office = await practiceOffice();
    const path = office.write('r.md', 'the last good report');
    const { exitCode } = await office.run(...weekly, '-o', 'r.md', '--format', 'pdf');
    expect(exitCode).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('the last good report');
  });

  test.each(['a-file/r.md', 'a-file/', 'a-file/deeper/', '/proc/nowhere/', '/proc/nowhere/x/r.md'])(
    'where none can stand, at %s, says so and comes back',
    async (path) => {
      const office = await practiceOffice();
      office.write('a-file', 'mine');
      const { stdout, stderr, exitCode } = await office.run(...weekly, '-o', path);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 4 });
      expect(stderr).toContain('cannot be written');
      expect(stderr).toContain('Name a folder of your own:  -o ~/report.txt');
      expect(readFileSync(join(office.folder, 'a-file'), 'utf8')).toBe('mine');
    },
  );

  test('makes folders in folders, and names what is not a document by its command', async () => {
    const office = await practiceOffice();
    expect(await office.ok('action', 'list', '--csv', '-o', 'a/b/')).toBe(
      `${join(office.folder, 'a', 'b', 'action-list.csv')}\n`,
    );
    mkdirSync(join(office.folder, 'c'));
    expect(await office.ok('action', 'list', '-o', 'c')).toBe(
      `${join(office.folder, 'c', 'action-list.txt')}\n`,
    );
  });

  test('has the name it was given, in letters of any kind', async () => {
    const office = await practiceOffice();
    const name = 'تقرير e\u0301 %d.md';
    await office.ok(...weekly, '-o', name, '-q');
    expect(readdirSync(office.folder)).toContain(name);
  });

  test('an empty list is an empty file, and the sentence is on stderr', async () => {
    const office = await newOffice();
    const { stderr } = await office.run('action', 'list', '-o', 'list.txt');
    expect(stderr).toBe('No actions.\n');
    expect(readFileSync(join(office.folder, 'list.txt'), 'utf8')).toBe('');
  });
});

describe('a file that cannot be written', () => {
  test.each([[], ['--dry-run']])('is noticed before a change is recorded: %j', async (...flags) => {
    const office = await practiceOffice();
    writeFileSync(join(office.folder, 'file'), '');
    const refusal = await refused(office, 'done', '5', '-o', 'file/x', ...flags);
    expect(refusal).toMatchObject({ code: 'FILE_UNWRITABLE', exit: 4 });
    expect(await office.json('action', 'show', '5')).toMatchObject({ status: 'open' });
  });

  test('because it is a record book is left alone', async () => {
    const office = await practiceOffice();
    const refusal = await refused(office, 'action', 'list', '-o', 'book.db');
    expect(refusal).toMatchObject({ code: 'OUTPUT_IS_BOOK', exit: 4 });
  });
});

describe('the same paper', () => {
  test.each(['docx', 'xlsx', 'md', 'html', 'json'])(
    'as %s has the same bytes whenever it is made',
    async (format) => {
      const office = await practiceOffice();
      const made = async (name: string) => {
        await office.ok(...weekly, '--week', '2018-04-25', '--format', format, '-o', name);
        return readFileSync(join(office.folder, name));
      };
      const first = await made('first');
      await office.ok('--today', '2018-06-20', 'done', '5');
      expect((await made('second')).equals(first)).toBe(true);
    },
  );

  test('as a workbook names each table by what it holds, whatever else there is', async () => {
    const office = await practiceOffice();
    const tabs = async (...flags: string[]) => {
      await office.ok(...weekly, '--format', 'xlsx', '-o', 'week', ...flags);
      return read(readFileSync(join(office.folder, 'week'))).SheetNames;
    };
    const before = await tabs();
    expect(before).toEqual(expect.arrayContaining(['Late', 'Due', 'By lead']));
    expect(before).not.toContain('Done');
    await office.ok('done', '7');
    await office.ok('action', 'add', 'No day', '--owner', 'iom', '--due', 'none');
    const after = await tabs();
    expect(after).toEqual(
      expect.arrayContaining([...before.filter((tab) => tab !== 'Late'), 'Done']),
    );
    expect(await tabs('--lang', 'ar')).toEqual(expect.arrayContaining(['منجز', 'مستحق']));
  });

  test('of two groups has two names, and so has each edition and language', async () => {
    const office = await newOffice();
    await office.ok(
      'group',
      'add',
      'border',
      '--name',
      'Borders',
      '--prefix',
      'BM',
      '--parent',
      'mwg',
    );
    const named = async (...flags: string[]) => {
      const path = await office.ok(...weekly, '-o', 'out/', '--format', 'md', ...flags);
      return path.trim().split('/').at(-1);
    };
    expect(await named()).toBe('weekly-2026-11-22.md');
    expect(await named('--lang', 'ar')).toBe('weekly-2026-11-22-ar.md');
    expect(await named('--group', 'border')).toBe('weekly-border-2026-11-22.md');
  });

  test('as CSV in a folder is a file for each section, and one row of facts', async () => {
    const office = await practiceOffice();
    const paths = (await office.ok(...weekly, '--csv', '-o', 'out/')).trim().split('\n');
    const names = paths.map((path) => path.split('/').at(-1));
    expect(names).toContain('weekly-2018-04-29.actions.csv');
    const facts = readFileSync(join(office.folder, 'out', 'weekly-2018-04-29.facts.csv'), 'utf8');
    const [keys = [], values = []]: string[][] = parse(facts);
    expect(values[keys.indexOf('actions_late')]).toBe('2');
    expect(values[keys.indexOf('day')]).toBe('2018-05-03');
    const actions = readFileSync(
      join(office.folder, 'out', 'weekly-2018-04-29.actions.csv'),
      'utf8',
    );
    expect(actions).toContain('late,,,,A-7,-14,2018-04-19,iom; unhcr; wfp,');
  });
});

test('there is no public edition, and last is a week', async () => {
  const office = await newOffice();
  expect(await office.run(...weekly, '--for', 'public')).toMatchObject({ exitCode: 2 });
  expect(await office.ok(...weekly, '--week', 'last')).toContain(
    'Sun 15 Nov 2026 – Sat 21 Nov 2026',
  );
});
