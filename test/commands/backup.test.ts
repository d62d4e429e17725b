import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { newOffice, type Office, practiceOffice } from '../support/office.ts';
import { refused } from '../support/refusals.ts';
import { dumpBook, integrityOf, lastChange, soundBook } from '../support/stored-book.ts';

const copies = (office: Office) => join(office.folder, 'backups');

describe('a backup', () => {
  test('is a whole book of one file, named for the day, and no one else can read it', async () => {
    const office = await practiceOffice();
    const said = await office.ok('backup');
    const path = join(copies(office), 'book-2018-05-03.db');
    expect(said).toMatch(new RegExp(`^Saved and checked: ${path} \\([\\d.]+ MB\\)\n$`));
    expect(dumpBook(path)).toEqual(dumpBook(office.bookPath));
    expect(integrityOf(path)).toEqual(soundBook);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(copies(office)).mode & 0o777).toBe(0o700);
    expect(readdirSync(copies(office))).toEqual(['book-2018-05-03.db']);
  });

  test('says nothing with -q: cron mails what is said', async () => {
    const office = await practiceOffice();
    const { stdout, stderr } = await office.run('backup', '-q');
    expect([stdout, stderr]).toEqual(['', '']);
    expect(readdirSync(copies(office))).toEqual(['book-2018-05-03.db']);
  });

  test('is made while another program is writing, of what was saved', async () => {
    const office = await practiceOffice();
    const other = new BetterSqlite3(office.bookPath);
    other.exec('BEGIN IMMEDIATE');
    await office.ok('backup');
    other.exec('ROLLBACK');
    other.close();
    const path = join(copies(office), 'book-2018-05-03.db');
    expect(dumpBook(path)).toEqual(dumpBook(office.bookPath));
  });

  test('of the same day has a number, and -o names another folder', async () => {
    const office = await practiceOffice();
    for (let count = 0; count < 2; count += 1) await office.ok('backup');
    const path = join(office.folder, 'usb', 'book-2018-05-03.db');
    expect(await office.json('backup', '-o', 'usb')).toMatchObject({ path, removed: [] });
    expect(existsSync(path)).toBe(true);
    expect(await office.json('backup', 'list', '--fields', 'copy,date')).toEqual([
      { copy: 'book-2018-05-03-2.db', date: '2018-05-03' },
      { copy: 'book-2018-05-03.db', date: '2018-05-03' },
    ]);
  });

  test('leaves the newest ten and the newest of each month', async () => {
    const office = await practiceOffice();
    const days = ['2018-02-11', '2018-02-20', '2018-03-04', '2018-03-25'];
    days.push(...Array.from({ length: 12 }, (_, index) => `2018-04-${10 + index}`));
    for (const day of days) await office.ok('backup', '--today', day);
    const said = await office.ok('backup');
    expect(said).toContain('1 old copy made room: the newest ten stay, and one a month.');
    const left = readdirSync(copies(office)).map((name) => name.slice(5, 15));
    expect(left.sort()).toEqual([
      '2018-02-20',
      '2018-03-25',
      ...Array.from({ length: 9 }, (_, index) => `2018-04-${13 + index}`),
      '2018-05-03',
    ]);
  });

  test('of a book that is not there is refused, and makes nothing', async () => {
    const office = await newOffice();
    expect(await refused(office, 'backup', '--db', './none.db')).toMatchObject({
      code: 'BOOK_MISSING',
      exit: 7,
    });
    expect(readdirSync(office.folder)).toEqual(['book.db']);
  });
});

describe('a restore', () => {
  test('brings back what the copy holds, and keeps what stood there', async () => {
    const office = await practiceOffice();
    const before = dumpBook(office.bookPath);
    await office.ok('backup');
    await office.ok('done', '5');
    const after = dumpBook(office.bookPath);
    const said = await office.ok('restore', 'latest', '--confirm', 'book');
    expect(dumpBook(office.bookPath)).toEqual(before);
    const safety = join(copies(office), 'book-2018-05-03-before-restore.db');
    expect(said).toContain(`What stood there is at ${safety}`);
    expect(dumpBook(safety)).toEqual(after);
    expect(integrityOf(office.bookPath)).toEqual(soundBook);
    await office.ok('restore', 'book-2018-05-03-before-restore', '--confirm', 'book');
    expect(dumpBook(office.bookPath)).toEqual(after);
    await office.ok('action', 'note', '5', 'goes on');
    expect(await office.ok('history', 'verify')).toContain('Whole: 45 changes');
  });

  test('is seen by a program that had the book open, which then goes on in it', async () => {
    const office = await practiceOffice();
    await office.ok('backup');
    await office.ok('done', '5');
    const other = new BetterSqlite3(office.bookPath);
    const status = other.prepare('SELECT status FROM action WHERE id = 5').pluck();
    expect(status.get()).toBe('done');
    await office.ok('restore', 'latest', '--confirm', 'book');
    expect(status.get()).toBe('open');
    other.close();
    expect(integrityOf(office.bookPath)).toEqual(soundBook);
  });

  test('wants the name of the book, typed', async () => {
    const office = await practiceOffice({ answers: ['mwg'] });
    await office.ok('backup');
    const before = dumpBook(office.bookPath);
    const { stderr, exitCode } = await office.run('restore', 'latest');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('"mwg" is not the name of the book, so nothing was restored.');
    expect(stderr).toContain('If you mean it:  mwg restore latest --confirm book');
    expect(dumpBook(office.bookPath)).toEqual(before);
    const piped = await practiceOffice();
    expect((await piped.run('restore', 'latest')).stderr).toContain('--confirm');
  });

  test('takes the place of a damaged book, which is kept as it was', async () => {
    const office = await practiceOffice();
    await office.ok('backup');
    const good = dumpBook(office.bookPath);
    const damaged = readFileSync(office.bookPath).fill(0xff, 100, 3 * 4096);
    writeFileSync(office.bookPath, damaged);
    expect((await office.run('action', 'list')).stderr).toContain('mwg restore latest');
    await office.ok('restore', 'latest', '--confirm', 'book');
    expect(dumpBook(office.bookPath)).toEqual(good);
    const kept = join(copies(office), 'book-2018-05-03-before-restore.db');
    expect(readFileSync(kept).equals(damaged)).toBe(true);
  });

  test('takes the place of a book that is gone, and of one whose inside was changed by hand', async () => {
    const office = await practiceOffice();
    await office.ok('backup', '-o', 'usb');
    const copy = join('usb', 'book-2018-05-03.db');
    const good = dumpBook(office.bookPath);
    const altered = new BetterSqlite3(office.bookPath);
    altered.exec('CREATE INDEX slow ON action (title_en)');
    altered.close();
    expect((await office.run('action', 'list')).exitCode).toBe(7);
    await office.ok('restore', copy, '--confirm', 'book');
    expect(await office.ok('action', 'list')).toContain('A-5');
    await office.ok('restore', copy, '--confirm', 'gone', '--db', './gone.db');
    expect(dumpBook(join(office.folder, 'gone.db'))).toEqual(good);
  });

  test('of an older schema brings it to today’s', async () => {
    const office = await newOffice();
    const older = new BetterSqlite3(join(office.folder, 'old.db'));
    older.exec(readFileSync(join('fixtures', 'books', 'schema-09.sql'), 'utf8'));
    older.close();
    await office.ok('restore', 'old.db', '--confirm', 'book');
    expect(await office.json('member', 'list')).toMatchObject([{ handle: 'iom' }]);
  });

  test('of what is no sound copy is refused, and changes nothing', async () => {
    const office = await practiceOffice();
    await office.ok('backup');
    const changes = lastChange(office.bookPath);
    mkdirSync(join(office.folder, 'usb'));
    const copy = join(office.folder, 'usb', 'cut.db');
    copyFileSync(join(copies(office), 'book-2018-05-03.db'), copy);
    writeFileSync(copy, readFileSync(copy).subarray(0, 100_000));
    office.write('letter.txt', 'Dear colleagues');
    for (const [typed, code] of [
      ['usb/cut.db', /BOOK_DAMAGED|COPY_UNSOUND/],
      ['letter.txt', /BOOK_FOREIGN/],
      ['nowhere.db', /COPY_NOT_FOUND/],
    ] as const) {
      const { code: found, message } = await refused(office, 'restore', typed, '--confirm', 'book');
      expect(found).toMatch(code);
      expect(message).toContain(typed);
    }
    expect(lastChange(office.bookPath)).toBe(changes);
  });
});
