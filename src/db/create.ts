import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { newUid } from '../domain/uid.ts';
import { BookError, RefusedError } from '../errors.ts';
import type { Database } from './database.ts';
import { makeFolder } from './make-folder.ts';
import { type BookPlace, connect, prepareBook } from './open.ts';
import { bookTrouble } from './sqlite-errors.ts';
import { dropTriggers, rebuildTriggers } from './triggers.ts';

export type NewBook = { zone: string; isDemo: boolean; at: string };

/** Makes a record book and lets `seed` fill it; a failure leaves no file behind. */
export async function createBook(
  place: BookPlace,
  book: NewBook,
  seed: (db: Database) => void,
): Promise<void> {
  makeBookFolder(dirname(place.path));
  claim(place.path);
  let db: Database | undefined;
  try {
    db = await connect(place.path, place);
    fill(db, place.path, book, seed);
    db.close();
  } catch (error) {
    db?.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(place.path + suffix, { force: true });
    throw bookTrouble(error, place.path, place.wait) ?? error;
  }
}

/** Of two that make the same book at once, one gets the file and the other is refused. */
function claim(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (existsSync(path)) throw alreadyThere(path);
    const hints = ['Name a folder of your own:  mwg init --db ~/mwg.db'];
    throw new BookError(
      { code: 'BOOK_UNWRITABLE', message: `${path} cannot be made.`, hints },
      error,
    );
  }
}

function fill(db: Database, path: string, book: NewBook, seed: (db: Database) => void): void {
  db.pragma('journal_mode = WAL');
  prepareBook(db, path);
  db.transaction(() => {
    dropTriggers(db);
    insertBook(db, book);
    seed(db);
    rebuildTriggers(db);
  })();
}

function insertBook(db: Database, { zone, isDemo, at }: NewBook): void {
  db.prepare(
    'INSERT INTO book (id, uid, zone, is_demo, created_at) VALUES (1, @uid, @zone, @isDemo, @at)',
  ).run({ uid: newUid(), zone, isDemo: isDemo ? 1 : 0, at });
}

function makeBookFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    const message = `the folder ${folder} cannot be made.`;
    const hints = ['Name a folder of your own:  mwg init --db ~/mwg.db'];
    throw new BookError({ code: 'FOLDER_UNWRITABLE', message, hints }, error);
  }
}

function alreadyThere(path: string): RefusedError {
  return new RefusedError({
    code: 'BOOK_EXISTS',
    message: `there is a file at ${path} already. Nothing was changed.`,
    hints: ['Use it:  mwg today', 'Make another:  mwg init --db NAME'],
  });
}
