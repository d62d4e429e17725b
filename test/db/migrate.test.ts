import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { backUp } from '../../src/db/back-up.ts';
import type { Database } from '../../src/db/database.ts';
import { recordChange } from '../../src/db/journal.ts';
import { migrate, migrations } from '../../src/db/migrate.ts';
import { openBook } from '../../src/db/open.ts';
import { reverseChange } from '../../src/db/undo.ts';
import { emptyOffice, practiceOffice, projectRoot } from '../support/office.ts';
import { dumpBook, integrityOf, soundBook, withBook } from '../support/stored-book.ts';

const header = { at: '2018-05-03T09:00:00Z', actor: 'test', command: 'test' };
const noBackUp = () => {};
const version = (db: Database) => db.pragma('user_version', { simple: true });

describe('a shipped migration', () => {
  /** Of the text as SQLite gets it: a vocabulary that grows changes a CHECK, and needs a migration. */
  const shipped = ['622e93ce12d7d831ca1a07ede0fe4b77a3c3cf173d4faa2286fe9c3c6044e3d9'];

  test('is never edited', () => {
    const digests = migrations.map((sql) => createHash('sha256').update(sql).digest('hex'));
    expect(digests.slice(0, shipped.length)).toEqual(shipped);
  });
});

describe('migrating', () => {
  const added = [
    ...migrations,
    `ALTER TABLE action ADD COLUMN extra TEXT NOT NULL DEFAULT 'plain'`,
  ];

  test('moves schema and version together, after a copy from before', async () => {
    const { bookPath } = await practiceOffice();
    const before = dumpBook(bookPath);
    const copy = `${bookPath}.copy`;
    withBook(bookPath, (db) => {
      migrate(db, added, (from) => {
        expect(from).toBe(migrations.length);
        backUp(db, copy, from);
      });
      expect(version(db)).toBe(migrations.length + 1);
      expect(db.prepare('SELECT DISTINCT extra FROM action').pluck().all()).toEqual(['plain']);
    });
    expect(dumpBook(copy)).toEqual(before);
    expect(withBook(copy, version)).toBe(migrations.length);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect([integrityOf(bookPath), integrityOf(copy)]).toEqual([soundBook, soundBook]);
  });

  test('is done once: the next program finds nothing to do', async () => {
    const { bookPath } = await practiceOffice();
    const copied: number[] = [];
    withBook(bookPath, (db) => {
      migrate(db, added, (from) => copied.push(from));
      migrate(db, added, (from) => copied.push(from));
    });
    expect(copied).toEqual([migrations.length]);
  });

  test('that fails half-way leaves the old schema and version, and can be tried again', async () => {
    const { bookPath } = await practiceOffice();
    const before = dumpBook(bookPath);
    const broken = [...added, 'CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1)'];
    withBook(bookPath, (db) => {
      expect(() => migrate(db, broken, noBackUp)).toThrow('no such table: nowhere');
      expect(version(db)).toBe(migrations.length + 1);
      expect(db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`).get()).toBeUndefined();
      migrate(db, [...added, 'CREATE TABLE half (id INTEGER)'], noBackUp);
      expect(version(db)).toBe(migrations.length + 2);
    });
    expect(Object.keys(dumpBook(bookPath))).toEqual(Object.keys(before));
    expect(integrityOf(bookPath)).toEqual(soundBook);
  });

  test('that breaks a reference is refused', async () => {
    const { bookPath } = await practiceOffice();
    const orphaning = [
      ...migrations,
      `DROP TRIGGER journal_organisation_delete; PRAGMA defer_foreign_keys = ON;
       DELETE FROM organisation WHERE handle = 'iom'`,
    ];
    withBook(bookPath, (db) => {
      expect(() => migrate(db, orphaning, noBackUp)).toThrow('A migration broke a reference.');
      expect(version(db)).toBe(migrations.length);
    });
  });

  test('journals the added column from then on', async () => {
    const { bookPath } = await practiceOffice();
    withBook(bookPath, (db) => {
      migrate(db, added, noBackUp);
      const { changeId } = recordChange(
        db,
        header,
        () => true,
        () => db.exec(`UPDATE action SET extra = 'fancy' WHERE id = 5`),
      );
      const row = db.prepare<unknown[], string>('SELECT after FROM change_row WHERE change_id = ?');
      expect(JSON.parse(row.pluck().get(changeId) ?? '')).toMatchObject({ id: 5, extra: 'fancy' });
    });
  });

  test.each([
    ['of an update', 38, 'SELECT status FROM action WHERE id = 8', 'open'],
    ['of an insert', 41, 'SELECT count(*) FROM meeting', 3],
    ['of rows that were replaced', 44, 'SELECT count(*) FROM action_owner WHERE action_id = 5', 2],
  ])('leaves the undo %s from before it possible', async (_what, change, sql, restored) => {
    const { bookPath, ok } = await practiceOffice();
    await ok('action', 'assign', '5', '--to', 'eu');
    const columns = ['action', 'meeting', 'action_owner'].map(
      (table) => `ALTER TABLE ${table} ADD COLUMN extra TEXT NOT NULL DEFAULT 'plain';`,
    );
    withBook(bookPath, (db) => {
      migrate(db, [...migrations, columns.join('\n')], noBackUp);
      recordChange(
        db,
        header,
        () => true,
        () => reverseChange(db, change),
      );
      expect(db.prepare(sql).pluck().get()).toBe(restored);
    });
    expect(integrityOf(bookPath)).toEqual(soundBook);
  });

  test('that renames a column leaves the undo of what else changed possible', async () => {
    const { bookPath } = await practiceOffice();
    withBook(bookPath, (db) => {
      migrate(
        db,
        [...migrations, 'ALTER TABLE action RENAME COLUMN title_ar TO title_arabic'],
        noBackUp,
      );
      recordChange(
        db,
        header,
        () => true,
        () => reverseChange(db, 38),
      );
      expect(db.prepare('SELECT status FROM action WHERE id = 8').pluck().get()).toBe('open');
    });
  });
});

describe('the copy from before a migration', () => {
  test('takes the place of one that was cut short, and of one from an earlier attempt', async () => {
    const { bookPath } = await practiceOffice();
    const copy = `${bookPath}.copy`;
    writeFileSync(copy, 'an earlier attempt');
    withBook(bookPath, (db) => backUp(db, copy, migrations.length));
    expect(dumpBook(copy)).toEqual(dumpBook(bookPath));
    expect(readdirSync(dirname(copy)).sort()).toEqual(['book.db', 'book.db.copy']);
  });

  test('is not made of a book that another program has migrated by now', async () => {
    const { bookPath } = await practiceOffice();
    const copy = `${bookPath}.copy`;
    withBook(bookPath, (db) => backUp(db, copy, migrations.length - 1));
    expect(readdirSync(dirname(copy))).toEqual(['book.db']);
  });

  test('is not made for a book in memory or a new one', () => {
    const copied: number[] = [];
    const db = new BetterSqlite3(':memory:');
    migrate(db, migrations, (from) => copied.push(from));
    expect(version(db)).toBe(migrations.length);
    expect(copied).toEqual([]);
    db.close();
  });
});

// Once there is a second migration, a book of the first must open with it.
const withOlder = migrations.length > 1 ? test : test.skip;

withOlder(
  'a book of the first schema is migrated when it is opened, with a copy beside it',
  async () => {
    const { bookPath } = emptyOffice();
    const db = new BetterSqlite3(bookPath);
    migrate(db, migrations.slice(0, 1), noBackUp);
    db.close();
    const opened = await openBook({ path: bookPath, packageRoot: projectRoot, wait: 1 }, 'read');
    expect(version(opened)).toBe(migrations.length);
    opened.close();
    expect(withBook(`${bookPath}.before-schema-2`, version)).toBe(1);
  },
);
