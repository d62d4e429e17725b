import { chmodSync, existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { newUid } from '../domain/uid.ts';
import { RefusedError } from '../errors.ts';
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
  if (existsSync(place.path)) throw alreadyThere(place.path);
  makeFolder(dirname(place.path), 0o700);
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

function fill(db: Database, path: string, book: NewBook, seed: (db: Database) => void): void {
  chmodSync(path, 0o600);
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

function alreadyThere(path: string): RefusedError {
  return new RefusedError({
    code: 'BOOK_EXISTS',
    message: `there is a file at ${path} already. Nothing was changed.`,
    hints: ['Use it:  mwg today', 'Make another:  mwg init --db NAME'],
  });
}
