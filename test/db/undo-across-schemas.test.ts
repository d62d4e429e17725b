import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { verifyChain } from '../../src/db/chain.ts';
import type { Database } from '../../src/db/database.ts';
import { recordChange } from '../../src/db/journal.ts';
import { openBook } from '../../src/db/open.ts';
import { reverseChange } from '../../src/db/undo.ts';
import { isoDay } from '../../src/domain/day.ts';
import { once } from '../../src/domain/once.ts';
import { RefusedError } from '../../src/errors.ts';
import { emptyOffice, projectRoot } from '../support/office.ts';
import { dumpBook, integrityOf, soundBook } from '../support/stored-book.ts';

const folder = join(projectRoot, 'fixtures', 'books');
const dumps = readdirSync(folder).filter((name) => name.endsWith('.sql'));
/** Until here a dump holds one change, of everything; later ones were typed into this one. */
const last = 'schema-10.sql';

function stored(dump: string): string {
  const { bookPath } = emptyOffice();
  const older = new BetterSqlite3(bookPath);
  older.exec(readFileSync(join(folder, dump), 'utf8'));
  older.close();
  return bookPath;
}

async function inMigrated(path: string, work: (db: Database) => void): Promise<void> {
  const db = await openBook({ path, packageRoot: projectRoot, wait: 1 }, 'write');
  try {
    work(db);
  } finally {
    db.close();
  }
}

function takeBack(db: Database, change: number): void {
  const header = {
    at: '2018-05-07T09:00:00Z',
    typedOn: isoDay('2018-05-07'),
    actor: 'test',
    command: `undo ${change}`,
  };
  recordChange(
    db,
    header,
    () => true,
    () => reverseChange(db, change),
  );
}

const untouched = once(async () => {
  const bookPath = stored(last);
  await inMigrated(bookPath, () => {});
  return dumpBook(bookPath);
});

/**
 * From schema 11 on a dump is that of schema 10, opened by the program of its day, with a dozen changes
 * typed there: all of them taken back, the book is what schema 10 comes to without them.
 */
test.each(dumps.filter((name) => name > last))(
  'what was typed into %s before it was migrated is taken back exactly',
  async (dump) => {
    const bookPath = stored(dump);
    await inMigrated(bookPath, (db) => {
      const typed = Number(db.prepare('SELECT max(id) FROM change').pluck().get());
      expect(typed).toBeGreaterThanOrEqual(12);
      for (let change = typed; change > 1; change -= 1) takeBack(db, change);
      expect(verifyChain(db)).toMatchObject({ broken: undefined });
    });
    expect(dumpBook(bookPath)).toEqual(await untouched());
    expect(integrityOf(bookPath)).toEqual(soundBook);
  },
);

/** Schema 7 gave each seat a status that no change wrote, and that an undone seat would leave behind. */
const refused = 'schema-06.sql';

test.each(dumps.filter((name) => name <= refused))(
  'the one change of %s is refused in words, and nothing is changed',
  async (dump) => {
    const bookPath = stored(dump);
    await inMigrated(bookPath, () => {});
    const before = dumpBook(bookPath);
    await inMigrated(bookPath, (db) => expect(() => takeBack(db, 1)).toThrow(RefusedError));
    expect(dumpBook(bookPath)).toEqual(before);
  },
);

test.each(dumps.filter((name) => name > refused && name <= last))(
  'the one change of %s is taken back and brought back exactly',
  async (dump) => {
    const bookPath = stored(dump);
    await inMigrated(bookPath, () => {});
    const before = dumpBook(bookPath);
    await inMigrated(bookPath, (db) => {
      takeBack(db, 1);
      expect(db.prepare('SELECT count(*) FROM organisation').pluck().get()).toBe(0);
      takeBack(db, 2);
    });
    expect(dumpBook(bookPath)).toEqual(before);
    expect(integrityOf(bookPath)).toEqual(soundBook);
  },
);
