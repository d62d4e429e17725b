import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyBook } from '../db/back-up.ts';
import type { BookPlace } from '../db/connect.ts';
import {
  backupFolder,
  bookName,
  type Copy,
  freeCopyPath,
  listCopies,
  olderSchemas,
  pruneCopies,
} from '../db/copies.ts';
import type { Database } from '../db/database.ts';
import { makeFolder } from '../db/make-folder.ts';
import { restoreBook } from '../db/restore.ts';
import { modesBeside } from '../db/share.ts';
import type { IsoDay } from '../domain/day.ts';
import { NotFoundError, RefusedError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    COPY_NO_FOLDER: { folder: string };
    COPY_NOT_FOUND: { typed: string; names: readonly string[] };
  }
}

export type Saved = { path: string; bytes: number; removed: readonly string[] };

/** A checked copy: in `backups/`, where old ones make room, or in a folder that was named. */
export async function saveCopy(
  db: Database,
  place: BookPlace,
  { day, into, why }: { day: IsoDay; into?: string | undefined; why?: string },
): Promise<Saved> {
  const folder = into ?? backupFolder(place.path);
  const modes = modesBeside(place.path);
  demandFolder(folder, modes.folder);
  const path = freeCopyPath(folder, bookName(place.path), day, why);
  await copyBook(db, path, place, modes.file);
  const removed = into === undefined ? pruneCopies(place.path) : [];
  return { path, bytes: statSync(path).size, removed };
}

/** Made where it is missing; a file in its place, or a folder of another, takes no copy. */
function demandFolder(folder: string, mode: number): void {
  try {
    makeFolder(folder, mode);
    accessSync(join(folder, '/'), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new RefusedError('COPY_NO_FOLDER', { folder }, error);
  }
}

/** `latest`, a name from the list, or a file. */
export function findCopy(typed: string, place: BookPlace, fullPath: string): string {
  const copies = listCopies(place.path).filter(({ why }) => why !== 'before-restore');
  const named = listCopies(place.path).find(({ name }) => name === typed || name === `${typed}.db`);
  const found = typed === 'latest' ? copies[0] : named;
  if (found !== undefined) return found.path;
  if (typed !== 'latest' && existsSync(fullPath)) return fullPath;
  throw new NotFoundError('COPY_NOT_FOUND', { typed, names: copies.map(({ name }) => name) });
}

export type Restored = { from: string; safety: string | undefined };

export async function restoreCopy(from: string, place: BookPlace, day: IsoDay): Promise<Restored> {
  const folder = backupFolder(place.path);
  demandFolder(folder, modesBeside(place.path).folder);
  const safety = freeCopyPath(folder, bookName(place.path), day, 'before-restore');
  await restoreBook(from, place, safety);
  return { from, safety: existsSync(safety) ? safety : undefined };
}

/** Every copy that this office may have of the book: what was forgotten may stand in them still. */
export function allCopies(bookPath: string): string[] {
  return [...olderSchemas(bookPath), ...listCopies(bookPath).map(({ path }) => path)];
}

export function copiesOf(bookPath: string): Copy[] {
  return listCopies(bookPath);
}

/** What the book is called when its name is asked for. */
export const nameOfBook = bookName;
