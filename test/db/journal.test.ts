import { describe, expect, test } from '@jest/globals';
import { auditedTables, auditedUpdates } from '../../src/db/audited-tables.ts';
import { connect } from '../../src/db/connect.ts';
import type { Database } from '../../src/db/database.ts';
import { recordChange } from '../../src/db/journal.ts';
import { openBook } from '../../src/db/open.ts';
import { isoDay } from '../../src/domain/day.ts';
import { newOffice, practiceOffice, projectRoot } from '../support/office.ts';
import { withBook } from '../support/stored-book.ts';

const place = (path: string) => ({ path, packageRoot: projectRoot, wait: 1 });
const header = {
  at: '2018-05-03T09:00:00Z',
  typedOn: isoDay('2018-05-03'),
  actor: 'test',
  command: 'test',
};

/** Opened as the program opens it. */
async function inPracticeBook<T>(work: (db: Database) => T): Promise<T> {
  const office = await practiceOffice();
  const db = await openBook(place(office.bookPath), 'write');
  try {
    return work(db);
  } finally {
    db.close();
  }
}

describe('a write outside a recorded change', () => {
  const writes = [
    ...[
      'organisation',
      'seat',
      'meeting',
      'action',
      'action_owner',
      'place_alias',
      'dtm_import',
    ].map((table) => `UPDATE ${table} SET uid = 'x' WHERE id = 1`),
    ...['action_event', 'seat_role', 'holiday'].map((table) => `DELETE FROM ${table} WHERE id = 1`),
    `INSERT INTO organisation (uid, handle, name_en, side) VALUES ('x', 'zz', 'x', 'un')`,
  ];

  test.each(writes)('is refused by the database itself: %s', async (sql) => {
    const error = await inPracticeBook((db) => codeOf(() => db.exec(sql)));
    expect(error).toBe('SQLITE_CONSTRAINT_NOTNULL');
  });

  test('is refused to another program too, which knows nothing of the journal', async () => {
    const office = await practiceOffice();
    const error = withBook(office.bookPath, (db) =>
      codeOf(() => db.exec('DELETE FROM action_event')),
    );
    expect(error).toBe('SQLITE_CONSTRAINT_NOTNULL');
  });
});

describe('the tables', () => {
  test('are all audited or known to be exempt', async () => {
    const tables = await inPracticeBook((db) =>
      db
        .prepare<[], string>(
          `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
        )
        .pluck()
        .all(),
    );
    const journal = ['book', 'change', 'change_row', 'open_change'];
    const bulk = ['place', 'place_above', 'dtm_series', 'dtm_category', 'dtm_figure', 'dtm_sum'];
    // Made anew from the records, or kept by their digest.
    const kept = ['letter_draft', 'forgotten_draft', 'paper_bytes'];
    const index = tables.filter((table) => table.startsWith('search_words'));
    const known = [...auditedTables, ...auditedUpdates, ...journal, ...bulk, ...kept, ...index];
    expect(tables.filter((table) => !known.includes(table))).toEqual([]);
  });

  test.each([...auditedTables, ...auditedUpdates])(
    '%s has a number that is never used again, and a uid',
    async (table) => {
      const sql = await inPracticeBook((db) =>
        db
          .prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?')
          .pluck()
          .get(table),
      );
      expect(sql).toContain('id INTEGER PRIMARY KEY AUTOINCREMENT');
      expect(sql).toContain('uid TEXT NOT NULL UNIQUE');
      expect(sql).toMatch(/\) STRICT$/);
    },
  );

  test('hold no BLOB, which the journal’s JSON cannot carry', async () => {
    const columns = await inPracticeBook((db) =>
      auditedTables.flatMap((table) =>
        db.prepare<[string], string>('SELECT type FROM pragma_table_info(?)').pluck().all(table),
      ),
    );
    expect(columns.filter((type) => !['INTEGER', 'REAL', 'TEXT'].includes(type))).toEqual([]);
  });

  test.each(auditedTables)('%s has triggers that name every column', async (table) => {
    const [columns, triggers] = await inPracticeBook((db) => [
      db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table),
      db
        .prepare<[string], string>(
          `SELECT sql FROM sqlite_schema
           WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'journal_%'`,
        )
        .pluck()
        .all(table),
    ]);
    expect(triggers).toHaveLength(3);
    const unnamed = columns.filter(
      (column) => !triggers.every((sql) => sql.includes(`'${column}', `)),
    );
    expect(unnamed).toEqual([]);
  });

  test('hold no function of ours in an index or trigger, so that any program can write them', async () => {
    const schema = await inPracticeBook((db) =>
      db.prepare<[], string>('SELECT sql FROM sqlite_schema').pluck().all(),
    );
    expect(schema.filter((sql) => /\bfold\(/.test(sql ?? ''))).toEqual([]);
  });
});

describe('a recorded change', () => {
  test('has one row for each row it touched, in order', async () => {
    const rows = await inPracticeBook((db) => {
      const { changeId } = recordChange(
        db,
        header,
        () => true,
        () => {
          db.exec(`UPDATE action SET status = 'done', status_on = '2018-05-03' WHERE id IN (5, 7)`);
          db.exec('DELETE FROM action_owner WHERE action_id = 5');
        },
      );
      return db
        .prepare<unknown[], string>(
          `SELECT seq || ' ' || op || ' ' || table_name FROM change_row
           WHERE change_id = ? ORDER BY seq`,
        )
        .pluck()
        .all(changeId);
    });
    expect(rows).toEqual([
      '1 update action',
      '2 update action',
      '3 delete action_owner',
      '4 delete action_owner',
    ]);
  });

  test('that fails leaves nothing, and none open', async () => {
    await inPracticeBook((db) => {
      const before = db.prepare('SELECT count(*) FROM change').pluck().get();
      const fail = () =>
        recordChange(
          db,
          header,
          () => true,
          () => {
            db.exec(`UPDATE action SET status = 'done' WHERE id = 5`);
            throw new Error('in the middle');
          },
        );
      expect(fail).toThrow('in the middle');
      expect(db.inTransaction).toBe(false);
      expect(db.prepare('SELECT count(*) FROM change').pluck().get()).toBe(before);
      expect(db.prepare('SELECT count(*) FROM open_change').pluck().get()).toBe(0);
      expect(db.prepare('SELECT status FROM action WHERE id = 5').pluck().get()).toBe('open');
    });
  });

  test('that breaks a reference fails at its end, whatever the order within', async () => {
    const error = await inPracticeBook((db) =>
      codeOf(() =>
        recordChange(
          db,
          header,
          () => true,
          () => db.exec('DELETE FROM meeting WHERE number = 4'),
        ),
      ),
    );
    expect(error).toBeUndefined();
    const broken = await inPracticeBook((db) =>
      codeOf(() =>
        recordChange(
          db,
          header,
          () => true,
          () => db.exec('DELETE FROM organisation WHERE id = 1'),
        ),
      ),
    );
    expect(broken).toBe('SQLITE_CONSTRAINT_FOREIGNKEY');
  });

  test('that changed nothing is not recorded', async () => {
    const changeId = await inPracticeBook(
      (db) =>
        recordChange(
          db,
          header,
          () => true,
          () => db.exec(`UPDATE action SET status = 'open' WHERE id = 5`),
        ).changeId,
    );
    expect(changeId).toBeUndefined();
  });
});

describe('the settings of an opened book', () => {
  test('keep what is saved at a power cut, and references whole', async () => {
    await inPracticeBook((db) => {
      const pragma = (name: string) => db.pragma(name, { simple: true });
      expect(pragma('journal_mode')).toBe('wal');
      expect(pragma('synchronous')).toBe(2);
      expect(pragma('foreign_keys')).toBe(1);
      expect(pragma('busy_timeout')).toBe(1000);
    });
  });

  test('are those of a new book’s very first change too: seeds are no one’s change', async () => {
    const office = await newOffice();
    const db = await connect(office.bookPath, place(office.bookPath));
    expect(db.prepare('SELECT count(*) FROM change').pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM place').pluck().get()).toBe(793);
    db.close();
  });
});

/** SQLite’s own code of what was thrown, or undefined. */
function codeOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return Object(error).code;
  }
}
