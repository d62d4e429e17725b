import { chmodSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { newUid } from '../domain/uid.ts';
import { BookError } from '../errors.ts';
import { draftBeside, removeDraft, syncToDisk } from './book-files.ts';
import { type BookPlace, connect } from './connect.ts';
import type { Database } from './database.ts';
import { modesBeside } from './share.ts';
import { bookTrouble } from './sqlite-errors.ts';
import { sweepBeside } from './sweep.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    COPY_UNSOUND: { path: string; why: string };
  }
}

/**
 * A whole, checked copy of a book of schema `version` at `path`, or none: an attempt that was cut
 * short stands in nobody's way, and a book that another program has migrated by now is not copied.
 */
export function backUp(db: Database, path: string, version: number): void {
  const draft = `${path}.${newUid()}`;
  try {
    db.prepare('VACUUM INTO @draft').run({ draft });
    sweepBeside(draft);
    chmodSync(draft, modesBeside(path).file);
    if (versionOf(db, draft) === version) renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Throws where the copy is damaged. */
function versionOf(db: Database, draft: string): unknown {
  db.prepare('ATTACH @draft AS copy').run({ draft });
  const check = db.pragma('copy.quick_check', { simple: true });
  const version = db.pragma('copy.user_version', { simple: true });
  db.exec('DETACH copy');
  if (check !== 'ok') throw new BookError('COPY_UNSOUND', { path: draft, why: String(check) });
  return version;
}

/**
 * SQLite's online copy: others may go on writing meanwhile. The copy is one file without side files, is
 * checked whole, and has its name only then.
 */
export async function copyBook(
  db: Database,
  path: string,
  place: Pick<BookPlace, 'packageRoot' | 'wait'>,
  mode: number,
): Promise<void> {
  const draft = draftBeside(path, 'copy');
  try {
    await db.backup(draft);
    sweepBeside(draft);
    const copy = await connect(draft, { ...place, path: draft });
    try {
      copy.pragma('journal_mode = DELETE');
      demandSound(copy, path);
    } finally {
      copy.close();
    }
    chmodSync(draft, mode);
    syncToDisk(draft);
    renameSync(draft, path);
    syncToDisk(dirname(path));
  } catch (error) {
    const trouble = bookTrouble(error, path, place.wait);
    // What is damaged is what was copied, not the copy.
    throw trouble?.code === 'BOOK_DAMAGED' ? error : (trouble ?? error);
  } finally {
    removeDraft(draft);
  }
}

/** Every page, every index, every reference. */
export function demandSound(db: Database, path: string): void {
  const why = unsoundness(db)[0];
  if (why !== undefined) throw new BookError('COPY_UNSOUND', { path, why });
}

/** What SQLite itself finds wrong, in its words; empty where nothing is. */
export function unsoundness(db: Database): string[] {
  const pages = db.prepare<[], string>('PRAGMA integrity_check(5)').pluck().all();
  if (pages.length !== 1 || pages[0] !== 'ok') return pages;
  return db
    .prepare<[], { table: string; rowid: number; parent: string }>('PRAGMA foreign_key_check')
    .all()
    .map(({ table, rowid, parent }) => `${table} ${rowid} points at no ${parent}`);
}
