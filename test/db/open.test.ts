import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { applicationId } from '../../src/db/header.ts';
import {
  emptyOffice,
  newOffice,
  type Office,
  practiceOffice,
  projectRoot,
} from '../support/office.ts';
import { digestOf, lastChange } from '../support/stored-book.ts';

const newer = join(projectRoot, 'fixtures', 'books', 'B8.db');

/** Makes a file that is no record book of ours, at the path. */
const strangers: Record<string, (path: string) => void> = {
  'an empty file': (path) => writeFileSync(path, ''),
  'a text': (path) => writeFileSync(path, 'minutes of the third meeting\n'.repeat(20)),
  'a beginning of a SQLite file': (path) => writeFileSync(path, 'SQLite format 3\0'),
  'another program’s SQLite file': (path) => withFile(path, 'CREATE TABLE note (text TEXT)'),
  'another program’s SQLite file with its own mark': (path) =>
    withFile(path, 'PRAGMA application_id = 1; PRAGMA user_version = 1; CREATE TABLE x (y)'),
};
const newerBooks: Record<string, (path: string) => void> = {
  'a file of a far later version': (path) => copyFileSync(newer, path),
  'a book of a later mwg': (path) =>
    withFile(
      path,
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = 999; CREATE TABLE x (y)`,
    ),
};

const commands = [['action', 'list'], ['today'], ['report', 'weekly'], ['undo'], ['done', '1']];

describe('a file that is no record book', () => {
  test.each(Object.keys(strangers))(
    '%s is refused untouched, to reading and writing',
    async (what) => {
      const office = emptyOffice();
      strangers[what]?.(office.bookPath);
      const refusals = await untouched(office);
      for (const { stderr } of refusals) {
        expect(stderr).toContain(`${office.bookPath} is not a record book: `);
        expect(stderr).toContain('Nothing was changed.\n     Name the right file:  mwg --db FILE');
      }
    },
  );

  test.each(Object.keys(newerBooks))(
    '%s is refused untouched, with both versions',
    async (what) => {
      const office = emptyOffice();
      newerBooks[what]?.(office.bookPath);
      const refusals = await untouched(office);
      for (const { stderr } of refusals) {
        expect(stderr).toMatch(/was made by a newer mwg \(schema 999; this mwg knows up to \d+\)/);
        expect(stderr).toContain('Install the newer mwg');
      }
    },
  );

  test('a folder is refused', async () => {
    const office = emptyOffice();
    mkdirSync(office.bookPath);
    const { stdout, stderr, exitCode } = await office.run('action', 'list');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
    expect(stderr).toContain(`${office.bookPath} is not a record book: it is a folder.`);
  });

  test('a path with nothing there is named in full, and nothing is made', async () => {
    const office = emptyOffice();
    for (const argv of commands) {
      const { stdout, stderr, exitCode } = await office.run(...argv, '--db', 'elsewhere/mwg.db');
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
      expect(stderr).toContain(
        `there is no record book at ${join(office.folder, 'elsewhere/mwg.db')}.`,
      );
      expect(stderr).toContain('Start one:  mwg init');
    }
    expect(readdirSync(office.folder)).toEqual([]);
  });

  test('init never overwrites: not a book, nor any other file', async () => {
    const office = emptyOffice();
    writeFileSync(office.bookPath, 'mine');
    const { stderr, exitCode } = await office.run('init');
    expect(exitCode).toBe(4);
    expect(stderr).toContain(`there is a file at ${office.bookPath} already. Nothing was changed.`);
    expect(readFileSync(office.bookPath, 'utf8')).toBe('mine');
  });

  test('init in a folder that cannot be made says so and comes back', async () => {
    const office = emptyOffice();
    writeFileSync(join(office.folder, 'file'), '');
    for (const path of ['file/x/mwg.db', '/proc/nowhere/x/mwg.db']) {
      const { stderr, exitCode } = await office.run('init', '--db', path);
      expect(exitCode).toBe(7);
      expect(stderr).toMatch(
        /mwg: the folder .* cannot be made\.\n {5}Name a folder of your own: {2}mwg init --db /,
      );
    }
  });
});

describe('a damaged book', () => {
  test('is refused with a clear word, never with a stack', async () => {
    const office = await practiceOffice();
    const bytes = readFileSync(office.bookPath);
    writeFileSync(office.bookPath, bytes.fill(0xff, 100, 3 * 4096));
    const { stdout, stderr, exitCode } = await office.run('action', 'list');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
    expect(stderr).toContain(`mwg: ${office.bookPath} is damaged. Nothing was changed.`);
  });

  test('cut off in the middle is refused too', async () => {
    const office = await practiceOffice();
    writeFileSync(office.bookPath, readFileSync(office.bookPath).subarray(0, 20_000));
    const { stdout, exitCode } = await office.run('action', 'list');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
  });
});

describe('a busy book', () => {
  test('is read all the same, and a write gives up after --wait with exit 6', async () => {
    const office = await practiceOffice();
    const other = new BetterSqlite3(office.bookPath);
    try {
      other.exec('BEGIN IMMEDIATE');
      expect((await office.run('action', 'list')).exitCode).toBe(0);
      expect((await office.run('report', 'weekly')).exitCode).toBe(0);
      const { stdout, stderr, exitCode } = await office.run('done', '5', '--wait', '0');
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 6 });
      expect(stderr).toContain(
        'another mwg is saving, and the book is still busy after 0 seconds. Nothing was changed.',
      );
      expect(stderr).toContain('Try again, or wait longer:  --wait 60');
      other.exec('ROLLBACK');
      expect((await office.run('done', '5', '--wait', '0')).exitCode).toBe(0);
    } finally {
      other.close();
    }
    expect(lastChange(office.bookPath)).toBe(44);
  });
});

describe('where the book is', () => {
  test('--db comes before MWG_DB, and a bare word is a book of the data folder', async () => {
    const office = emptyOffice({ env: { MWG_DB: 'unused' } });
    await office.ok('init', '--db', 'practice');
    expect((await office.run('action', 'list', '--db', 'practice')).exitCode).toBe(0);
    expect((await office.run('--db', 'practice', 'action', 'list')).exitCode).toBe(0);
    const path = join(office.folder, '.local', 'share', 'mwg', 'practice.db');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    expect((await office.run('action', 'list')).stderr).toContain('mwg/unused.db.');
  });

  test.each([
    [{ MWG_DB: '', XDG_DATA_HOME: '/data' }, '/data/mwg/mwg.db'],
    [{ MWG_DB: '', XDG_DATA_HOME: 'relative' }, '.local/share/mwg/mwg.db'],
  ])('is never the working folder: %j', async (env, path) => {
    const { stderr } = await emptyOffice({ env }).run('action', 'list');
    expect(stderr).toContain(`${path}.`);
    expect(stderr).not.toContain('relative');
  });

  test('a new book holds nothing but the group, the places and the holidays', async () => {
    const office = await newOffice();
    expect(await office.json('member', 'list')).toEqual([]);
    expect(await office.json('meeting', 'list')).toEqual([]);
    expect(await office.json('action', 'list', '--status', 'all')).toEqual([]);
    expect(await office.json('dtm', 'list')).toEqual([]);
    expect((await office.run('action', 'list')).stderr).toBe('No actions.\n');
  });
});

/** Runs every kind of command on the office's file and holds it to have been left alone. */
async function untouched(office: Office) {
  const before = digestOf(office.bookPath);
  const refusals = [];
  for (const argv of commands) refusals.push(await office.run(...argv));
  expect(refusals.map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual(
    commands.map(() => [7, '']),
  );
  expect(digestOf(office.bookPath)).toBe(before);
  expect(readdirSync(office.folder)).toEqual(['book.db']);
  return refusals;
}

function withFile(path: string, sql: string): void {
  const db = new BetterSqlite3(path);
  db.exec(sql);
  db.close();
}
