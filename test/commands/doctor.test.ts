import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/db/database.ts';
import { emptyOffice, newOffice, type Office, practiceOffice } from '../support/office.ts';
import { withBook } from '../support/stored-book.ts';

type Row = { check: string; trouble: string; mend: string };

async function found(office: Office, check: string): Promise<Row[]> {
  const rows = await office.json('doctor', '--check', check);
  return rows as Row[];
}

/** Past the program and its triggers, as bytes that went bad are. */
function spoil(office: Office, sql: string): void {
  withBook(office.bookPath, (db: Database) => {
    const triggers = db
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`,
      )
      .all();
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    for (const trigger of triggers) db.exec(trigger.sql);
  });
}

describe('doctor', () => {
  test('finds nothing wrong inside a sound book', async () => {
    const office = await practiceOffice();
    await office.ok('backup');
    const inside = ['pages', 'unreadable', 'schema', 'other_table', 'chain', 'record', 'series'];
    const rows = (await office.json('doctor')) as Row[];
    expect(rows.filter(({ check }) => inside.includes(check))).toEqual([]);
    expect(rows.map(({ check }) => check)).not.toContain('no_copy');
  });

  test.each([
    [
      'record',
      `UPDATE action SET title_en = 'Altered' WHERE id = 5`,
      'A-5 is not as the history left it: title_en',
      'mwg history A-5',
    ],
    [
      'record',
      'DELETE FROM action_owner WHERE action_id = 5 AND position = 1',
      'A-5 is not as the history left it',
      'mwg history A-5',
    ],
    [
      'chain',
      `UPDATE change SET command = 'mwg nothing' WHERE id = 20`,
      'Broken at #20',
      'mwg backup list',
    ],
    [
      'series',
      'UPDATE dtm_figure SET value = value + 1 WHERE series_id = 1 AND line = 2',
      'figures of I-1 add up to',
      'mwg dtm withdraw I-1',
    ],
    [
      'schema',
      'CREATE TRIGGER spy AFTER UPDATE ON meeting BEGIN SELECT 1; END',
      'the trigger spy on meeting was added',
      'DROP TRIGGER spy',
    ],
    ['other_table', 'CREATE TABLE notes (text)', 'the table notes', 'nothing'],
    [
      'pages',
      `PRAGMA foreign_keys = OFF; UPDATE action SET meeting_id = 99 WHERE id = 5`,
      'action 5 points at no meeting',
      'mwg restore latest',
    ],
    [
      'unreadable',
      `UPDATE change_row SET after = '{half' WHERE change_id = 38`,
      'what records stand on cannot be read',
      'mwg restore latest',
    ],
  ])('finds %s: %s', async (check, sql, trouble, mend) => {
    const office = await practiceOffice();
    spoil(office, sql);
    const [row] = await found(office, check);
    expect(row?.trouble).toContain(trouble);
    expect(row?.mend).toContain(mend);
    expect((await office.run('doctor', '--exit-code')).exitCode).toBe(8);
  });

  test.each([
    ['the sums', 'UPDATE dtm_sum SET value = value + 1 WHERE series_id = 1', [7, 0, 7, 0]],
    [
      'the figures',
      'UPDATE dtm_figure SET value = value + 1 WHERE series_id = 1 AND line = 2',
      [0, 7, 0, 7],
    ],
  ])(
    'finds what a question refuses to answer: %s that do not come to the total',
    async (_what, sql, codes) => {
      const office = await practiceOffice();
      spoil(office, sql);
      const asked = [
        ['dtm', 'show', '--round', '901', '--by', 'mantika'],
        ['dtm', 'show', '--round', '901', '--by', 'muhalla'],
        ['dtm', 'compare', '902', '--with', '901', '--by', 'mantika'],
        ['dtm', 'trace', '--round', '901', '--place', 'Tripoli'],
      ];
      const answers = [];
      for (const line of asked) answers.push(await office.run(...line));
      expect(answers.map(({ exitCode }) => exitCode)).toEqual(codes);
      for (const { exitCode, stdout, stderr } of answers) {
        if (exitCode === 0) continue;
        expect([exitCode, stdout]).toEqual([7, '']);
        expect(stderr).toContain('were imported');
        expect(stderr).toContain('mwg doctor');
      }
      expect((await found(office, 'series')).length).toBeGreaterThan(0);
    },
  );

  test('says of a book that cannot be opened how to bring one back', async () => {
    const office = await practiceOffice();
    writeFileSync(office.bookPath, readFileSync(office.bookPath).fill(0xff, 100, 3 * 4096));
    const [row] = await found(office, 'unopened');
    expect(row).toMatchObject({ mend: 'mwg restore latest' });
  });

  test('judges where the book stands: copies, disk, permissions, clock', async () => {
    const office = await practiceOffice();
    expect(await found(office, 'no_copy')).toMatchObject([{ mend: 'mwg backup' }]);
    await office.ok('backup', '--today', '2018-04-01');
    expect(await found(office, 'old_copy')).toMatchObject([
      { trouble: 'the last copy is of Sun 1 Apr 2018' },
    ]);
    chmodSync(office.bookPath, 0o644);
    expect(await found(office, 'open_file')).toMatchObject([
      { mend: `chmod 600 ${office.bookPath}` },
    ]);
    const synced = join(office.folder, 'Dropbox');
    mkdirSync(synced);
    await office.ok('init', '--db', join(synced, 'mwg.db'));
    const [row] = (await office.json(
      'doctor',
      ...['--check', 'synced_folder', '--db', join(synced, 'mwg.db')],
    )) as Row[];
    expect(row?.trouble).toContain('copied away by Dropbox');
    const early = (await office.json(
      'doctor',
      '--check',
      'clock',
      '--today',
      '2018-01-01',
    )) as Row[];
    expect(early).toHaveLength(1);
  });

  test('finds a scan that is gone, and one that is another file now', async () => {
    const office = await newOffice();
    await office.ok(
      'member',
      'add',
      'moi',
      '--name',
      'Interior',
      '--side',
      'government',
      '--role',
      'member',
    );
    for (const name of ['a.pdf', 'b.pdf']) {
      const scan = office.write(name, name);
      await office.ok('in', `Letter ${name}`, '--from', 'moi', '--scan', scan);
    }
    expect(await found(office, 'scan_changed')).toEqual([]);
    office.write('a.pdf', 'another');
    await office.ok('letter', 'edit', 'IN-2', '--scan', office.write('c.pdf', 'c'));
    rmSync(join(office.folder, 'c.pdf'));
    expect(await found(office, 'scan_changed')).toMatchObject([
      { trouble: expect.stringContaining('the scan of IN-1 is not the file') },
    ]);
    expect(await found(office, 'scan_missing')).toMatchObject([
      { trouble: expect.stringContaining('the scan of IN-2 is not at') },
    ]);
  });
});

describe('a book whose journal cannot be read', () => {
  test.each([['history'], ['undo', '38']])(
    'is said to be damaged, and is no fault of the program: %s',
    async (...line) => {
      const office = await practiceOffice();
      spoil(office, `UPDATE change_row SET after = '{half' WHERE change_id = 38`);
      const { stderr, exitCode } = await office.run(...line);
      expect(exitCode).toBe(7);
      expect(stderr).toContain('is damaged');
      expect(stderr).toContain('mwg doctor');
    },
  );
});

test('a driver that does not load is a finding, with what makes it again', async () => {
  const office = await practiceOffice();
  const other = emptyOffice({ today: '2018-05-03', packageRoot: office.folder });
  office.write('node_modules/better-sqlite3/build/Release/better_sqlite3.node', 'for another Node');
  const ran = await other.run('doctor', '--db', office.bookPath, '--json', '--exit-code');
  expect(ran.exitCode).toBe(8);
  expect(JSON.parse(ran.stdout)).toContainEqual(
    expect.objectContaining({
      check: 'driver',
      mend: `cd ${office.folder} && npm rebuild better-sqlite3`,
    }),
  );
});

test('a draft that holds a forgotten name is found until it is changed or gone', async () => {
  const office = await practiceOffice();
  await office.ok('member', 'rep', 'mfa', 'Zarqa Secretname', '--letter', '12/4');
  await office.ok('out', 'Invitation', '--to', 'mfa');
  const [first = ''] = readdirSync(join(office.folder, 'letters'));
  const path = office.write(`letters/${first}`, 'To Mrs Secretname, as we said');
  const rows = JSON.parse(await office.ok('person', 'list', '--member', 'mfa', '--json'));
  const [{ id }] = rows.filter(({ name }: { name: string }) => name === 'Zarqa Secretname');
  await office.ok('person', 'forget', id, '--confirm', id);
  const [one] = await found(office, 'forgotten_name');
  expect(one?.trouble).toContain(`the draft ${path} still holds the name of ${id}`);
  expect(one?.mend).toBe(`rm ${path}`);
  writeFileSync(path, 'To Mrs N.N., as we said');
  expect(await found(office, 'forgotten_name')).toEqual([]);
});
