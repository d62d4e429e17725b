import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { backUp } from '../../src/db/back-up.ts';
import { verifyChain } from '../../src/db/chain.ts';
import type { Database } from '../../src/db/database.ts';
import { recordChange } from '../../src/db/journal.ts';
import { migrate, migrations } from '../../src/db/migrate.ts';
import { openBook } from '../../src/db/open.ts';
import { reverseChange } from '../../src/db/undo.ts';
import { isoDay } from '../../src/domain/day.ts';
import * as dtm from '../../src/domain/dtm.ts';
import { once } from '../../src/domain/once.ts';
import * as vocabulary from '../../src/domain/vocabulary.ts';
import { emptyOffice, practiceOffice, projectRoot } from '../support/office.ts';
import { dumpBook, integrityOf, soundBook, withBook } from '../support/stored-book.ts';

const header = {
  at: '2018-05-03T09:00:00Z',
  typedOn: isoDay('2018-05-03'),
  actor: 'test',
  command: 'test',
};
const noBackUp = () => {};
const version = (db: Database) => db.pragma('user_version', { simple: true });

describe('a shipped migration', () => {
  /** Of the text as SQLite gets it. Add the digest of a new one; never change another. */
  const shipped = [
    '622e93ce12d7d831ca1a07ede0fe4b77a3c3cf173d4faa2286fe9c3c6044e3d9',
    'aed63dfbc265c3275558f93cb5caa0398f621f13f6f5f56820fbdb6ecab94a7d',
    '51ed9610c6fc7545a67e1d7308d2da340dccb576641858f295dad9b0b432818c',
    '944fd10b626628ee7f8958a1f7d03c95a865fe24d687e10ffe63fd2597c463de',
    '0b0a1524f03f67ed0b35c1ccc14e52b9e291dcc7a9638482af11293c93a40d7b',
    '00a30fd8879826a17f950da9ee2d34b98469d02fa4074914682183e3b83116f1',
    '6c4a171e161d67245471c23517e6e12ee1fc2b83d7047667eddd49424f62b583',
    'c25876ec68bd9b2c938883cd976fb41314a413c4f0291ca7fb4a13457ae25677',
    'a8d7f9937844fa1ef12508049988e58dfa976cea9067bcd8750d98076449bba1',
    '7ed4d17269c34a10dcc6d1c61e3e8e2c33c706f03abb92120e62970b15de4799',
    'ad2b702283835c19c89bd3b781ed303ec5b7725c808a95f1e0a12d898656d537',
    'cd42eaa509ccceaa88e22e4e830678374fc875a1e3ca6d3c3beaa6e272d03d10',
    '03eff45b63b22b6dea90d32d672d13ee397f63429d31df848594379452ad6f6a',
    '933e30c70f39b51c4829b7432cc2a43940fa086550ae675bb0f09612c03212a7',
    '436ad1291d4f6f815a8dff80b6d1d7d16265276d179b102cb6705917c3b7bb59',
    'f8ec548ccf9da17bc71deb7b7862162a359909ab51fce37a6ecbb2aa5375975f',
    '678412fadfcdc2d94941388d7ba25a9d9d7eb3a2c34abe8fd1cfbd5fc9f604ee',
    '205b7abfd33165bb41ba6a9f10760acdf6cd9a0097604f527ad69085aa7b6df9',
    '49abc64b62ee30b39eb679300e66a80e62125786f4d5652a1e1bda5af6dff004',
    'ebe562849e34bde65d585643a944ffd9e203e84f437203246c0abc10ac7f30d5',
    '4ffbd4fd525c7a493c83586e45920ae3671283fde786fbafe0cfb91eab21a50a',
    '18a6734fa2170eecca36a9733c4ea23f46b60857097e14d69f334b3fda4fb271',
    '4844ddc76f6edcf5e8096a5e92f654102d9a0764e2ec2b550c64d97791cfd315',
    'de86e32246103d15ab77ed04f1138fc168cbabf00a6aa886a19618d4b09f8e85',
    'd1354bb35800c4175b258b0d2d8b04cb33b695a030a8a68312ef7e80ba33048e',
    'c0f4cb72ec65fded3f30725f71f2da5c26bfcc58b315623d3e7f70d279c7ccf5',
    'fd09e06255f55865be09abaf73c27952b6a65e56c41a420197a89c990effe6a7',
    '4e8d3b8696f0a6c7e938eae9a7e10e0a9276bcaca9d32e27a90116cecc94c069',
    '5c1f5706df8e8d6c935a9757a1afe76a94ea4afb566fb8da999ce2296b840657',
    'd92cb20525e441fd67b11319f4d0b4e44151564f1f56bccdb604feaaec94b6cb',
    'e34e9be195bc5be296c1a7d36e5b5206f12f3bd55ea4d5d55c6f23701c67c6db',
  ];

  test('is never edited, and a new one is pinned', () => {
    const digests = migrations.map((sql) => createHash('sha256').update(sql).digest('hex'));
    expect(digests).toEqual(shipped);
  });

  test('is literal text: no code that changes later can change it', () => {
    const folder = join(projectRoot, 'src', 'db', 'migrations');
    const files = readdirSync(folder);
    expect(files.map((name) => name.slice(0, 4)).sort()).toEqual(
      migrations.map((_, index) => String(index + 1).padStart(4, '0')),
    );
    const reading = files.filter((name) =>
      /\$\{|^import /m.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(reading).toEqual([]);
  });
});

describe('a book of an older schema', () => {
  const folder = join(projectRoot, 'fixtures', 'books');
  const dumps = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const schema = (db: Database) =>
    db
      .prepare(
        `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name`,
      )
      .all();

  const freshSchema = once(() => {
    const fresh = new BetterSqlite3(':memory:');
    fresh.function('fold', { deterministic: true }, (text) => text);
    migrate(fresh, migrations, noBackUp);
    return schema(fresh);
  });

  test('of each schema up to the last that was shipped is kept', () => {
    const versions = dumps.map((name) => Number(name.slice(7, 9))).sort((a, b) => a - b);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(versions.length).toBe(migrations.length - 1);
  });

  test.each(dumps)(
    '%s has the schema of a new book once it is opened, and its rows',
    async (name) => {
      const { bookPath } = emptyOffice();
      const older = new BetterSqlite3(bookPath);
      older.exec(readFileSync(join(folder, name), 'utf8'));
      older.close();
      const db = await openBook({ path: bookPath, packageRoot: projectRoot, wait: 1 }, 'read');
      expect(version(db)).toBe(migrations.length);
      expect(schema(db)).toEqual(freshSchema());
      expect(db.prepare('SELECT handle FROM organisation WHERE id = 1').pluck().get()).toBe('iom');
      expect(db.prepare('SELECT sum(value) FROM dtm_figure').pluck().get()).toBe(120);
      expect(db.prepare('SELECT state FROM dtm_import').pluck().get()).toBe('active');
      const changes = db.prepare('SELECT count(*) FROM change').pluck().get();
      expect(verifyChain(db)).toMatchObject({ changes, broken: undefined });
      db.close();
      expect(integrityOf(bookPath)).toEqual(soundBook);
    },
  );
});

describe('a list of words in the schema', () => {
  const vocabularies: [string, unknown][] = [...Object.entries(vocabulary), ...Object.entries(dtm)];
  /** `ended` is the end of the seat itself. */
  const stored: [string, unknown] = [
    'seatStatuses but ended',
    vocabulary.seatStatuses.filter((one) => one !== 'ended'),
  ];
  const known = new Map([...vocabularies, stored].map(([name, words]) => [sorted(words), name]));
  /** The journal's own words, which no one types. */
  const ours = [sorted(['do', 'undo', 'redo']), sorted(['insert', 'update', 'delete'])];

  test.each(listsOf(migrations))(
    '%s.%s holds the words of the program: a changed list needs a migration (README)',
    (_table, _column, words) => {
      expect(ours.includes(words) || known.has(words)).toBe(true);
    },
  );

  function listsOf(steps: readonly string[]): [string, string, string][] {
    const db = new BetterSqlite3(':memory:');
    db.function('fold', { deterministic: true }, (text) => text);
    migrate(db, steps, noBackUp);
    const tables = db
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '% IN (%'`,
      )
      .all();
    db.close();
    return tables.flatMap(({ name, sql }) =>
      [...sql.matchAll(/CHECK \((\w+) IN \(('[^)]*)\)\)/g)].map(
        ([, column = '', words = '']): [string, string, string] => [
          name,
          column,
          sorted(words.split(', ').map((word) => word.slice(1, -1))),
        ],
      ),
    );
  }
});

function sorted(words: unknown): string {
  return Array.isArray(words) ? [...words].sort().join(' ') : String(words);
}

/** Which step failed, and why. */
function failure(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return Object(error).values;
  }
}

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
      expect(failure(() => migrate(db, broken, noBackUp))).toEqual({
        from: migrations.length + 1,
        why: 'no such table: nowhere',
      });
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
      expect(failure(() => migrate(db, orphaning, noBackUp))).toEqual({
        from: migrations.length,
        why: 'a row points at nothing',
      });
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
        [...migrations, 'ALTER TABLE action RENAME COLUMN raised_on TO agreed_on'],
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

test('a book of the first schema is migrated when it is opened, with a copy beside it', async () => {
  const { bookPath } = emptyOffice();
  const db = new BetterSqlite3(bookPath);
  migrate(db, migrations.slice(0, 1), noBackUp);
  db.close();
  const opened = await openBook({ path: bookPath, packageRoot: projectRoot, wait: 1 }, 'read');
  expect(version(opened)).toBe(migrations.length);
  opened.close();
  expect(withBook(`${bookPath}.before-schema-2`, version)).toBe(1);
});
