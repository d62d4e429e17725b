import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { BookError } from '../errors.ts';
import { copyBook, demandSound } from './back-up.ts';
import { draftBeside, removeDraft, sideFiles } from './book-files.ts';
import { type BookPlace, connect } from './connect.ts';
import type { Database } from './database.ts';
import { checkHeader } from './header.ts';
import { prepareBook } from './open.ts';
import { modesBeside } from './share.ts';
import { bookTrouble } from './sqlite-errors.ts';

/**
 * Puts a copy in the book's place: checked and brought to today's schema beside the book, then written over it
 * in one transaction of SQLite's own, so that who has the book open sees the old one or the new. What stood
 * there is at `safety`, whole or as damaged as it was.
 */
export async function restoreBook(copy: string, place: BookPlace, safety: string): Promise<void> {
  checkHeader(copy);
  const draft = { ...place, path: draftBeside(place.path, 'restore') };
  const { file: mode } = modesBeside(place.path);
  try {
    await prepareDraft(copy, draft, mode);
    if (!existsSync(place.path)) renameSync(draft.path, place.path);
    else if (await keepSound(place, safety, mode)) await writeOver(draft, place);
    else replaceDamaged(draft.path, place.path, safety);
  } catch (error) {
    throw bookTrouble(error, place.path, place.wait) ?? error;
  } finally {
    removeDraft(draft.path);
  }
}

async function prepareDraft(copy: string, draft: BookPlace, mode: number): Promise<void> {
  const source = await connect(copy, draft);
  try {
    await copyBook(source, draft.path, draft, mode);
  } catch (error) {
    throw bookTrouble(error, copy, draft.wait) ?? error;
  } finally {
    source.close();
  }
  const db = await connect(draft.path, draft);
  try {
    await prepareBook(db);
    demandSound(db, copy);
    db.pragma('journal_mode = WAL');
  } finally {
    db.close();
  }
}

/** False where the book in place cannot be copied as a book. */
async function keepSound(place: BookPlace, safety: string, mode: number): Promise<boolean> {
  let db: Database | undefined;
  try {
    checkHeader(place.path);
    db = await connect(place.path, place);
    await copyBook(db, safety, place, mode);
    return true;
  } catch (error) {
    if (bookTrouble(error, place.path, place.wait)?.code === 'BOOK_DAMAGED') return false;
    if (error instanceof BookError && error.code !== 'BOOK_NEWER') return false;
    throw error;
  } finally {
    db?.close();
  }
}

async function writeOver(draft: BookPlace, place: BookPlace): Promise<void> {
  const db = await connect(draft.path, draft);
  try {
    await db.backup(place.path, { progress: () => everyPage });
  } finally {
    db.close();
  }
}

const everyPage = 0x7fffffff;

/** Nobody can work with the file there, so it and its side files make way. */
function replaceDamaged(draft: string, path: string, safety: string): void {
  copyFileSync(path, safety);
  for (const suffix of sideFiles.filter((one) => existsSync(path + one))) {
    copyFileSync(path + suffix, safety + suffix);
    rmSync(path + suffix);
  }
  renameSync(draft, path);
}
