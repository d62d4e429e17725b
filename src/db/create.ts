import { closeSync, existsSync, linkSync, openSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { newUid } from '../domain/uid.ts';
import { BookError, RefusedError } from '../errors.ts';
import { draftBeside, removeDraft, syncToDisk } from './book-files.ts';
import { type BookPlace, connect } from './connect.ts';
import type { Database } from './database.ts';
import { makeFolder } from './make-folder.ts';
import { prepareBook } from './open.ts';
import { rememberSchema } from './schema-check.ts';
import { rebuildSearch } from './search-index.ts';
import { demandShared, shareWith } from './share.ts';
import { bookTrouble } from './sqlite-errors.ts';
import { sweepBeside } from './sweep.ts';
import { dropTriggers, rebuildTriggers } from './triggers.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    BOOK_EXISTS: { path: string };
    BOOK_UNWRITABLE: { path: string };
    FOLDER_UNWRITABLE: { folder: string };
  }
}

export type NewBook = {
  zone: string;
  isDemo: boolean;
  at: string;
  /** The group of logins that write the book; without it the book is its maker's alone. */
  sharedWith: string | undefined;
};

/** What a new book holds: rows that are no one's change, and then changes like any other. */
export type Filling = {
  seed: (db: Database) => void;
  change: (path: string) => Promise<void>;
};

/**
 * Made under another name and given its own when it is whole, so that `init` can be cut short at any
 * moment and simply be repeated. Of two that make the same book at once, one is refused.
 */
export async function createBook(
  place: BookPlace,
  book: NewBook,
  { seed, change }: Filling,
): Promise<void> {
  await makeBookFolder(dirname(place.path), book.sharedWith);
  if (existsSync(place.path)) throw new RefusedError('BOOK_EXISTS', { path: place.path });
  const draft = { ...place, path: draftBeside(place.path, basename(place.path)) };
  try {
    claim(draft.path, place.path);
    sweepBeside(draft.path);
    await fill(draft, book, seed);
    await change(draft.path);
    if (book.sharedWith !== undefined) await shareWith(draft.path, book.sharedWith);
    publish(draft.path, place.path);
  } catch (error) {
    throw bookTrouble(error, place.path, place.wait) ?? error;
  } finally {
    removeDraft(draft.path);
  }
}

function claim(draft: string, path: string): void {
  try {
    closeSync(openSync(draft, 'wx', 0o600));
  } catch (error) {
    throw new BookError('BOOK_UNWRITABLE', { path }, error);
  }
}

async function fill(place: BookPlace, book: NewBook, seed: (db: Database) => void): Promise<void> {
  const db = await connect(place.path, place);
  try {
    db.pragma('journal_mode = WAL');
    await prepareBook(db, place.path);
    db.transaction(() => {
      dropTriggers(db);
      insertBook(db, book);
      seed(db);
      rebuildSearch(db);
      rebuildTriggers(db);
      rememberSchema(db);
    })();
  } finally {
    db.close();
  }
}

function insertBook(db: Database, { zone, isDemo, at }: NewBook): void {
  db.prepare(
    'INSERT INTO book (id, uid, zone, is_demo, created_at) VALUES (1, @uid, @zone, @isDemo, @at)',
  ).run({ uid: newUid(), zone, isDemo: isDemo ? 1 : 0, at });
}

/** A link is refused where there is a file already; a rename, where no links can be made, is not. */
function publish(draft: string, path: string): void {
  syncToDisk(draft);
  try {
    linkSync(draft, path);
  } catch {
    if (existsSync(path)) throw new RefusedError('BOOK_EXISTS', { path });
    renameSync(draft, path);
  }
  syncToDisk(dirname(path));
}

async function makeBookFolder(folder: string, sharedWith: string | undefined): Promise<void> {
  const isNew = !existsSync(folder);
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    throw new BookError('FOLDER_UNWRITABLE', { folder }, error);
  }
  if (sharedWith === undefined) return;
  if (isNew) await shareWith(folder, sharedWith);
  else demandShared(folder, sharedWith);
}
