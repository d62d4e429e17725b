import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { BookError } from '../errors.ts';

/** "MWGB" as SQLite's application_id: tells our files from any other program's. */
export const applicationId = 0x4d574742;

/** The schema this program writes: the number of its migrations. */
export const schemaVersion = 31;

declare module '../errors.ts' {
  interface ErrorValues {
    BOOK_FOREIGN: { path: string; why: 'not_sqlite' | 'other_program' | 'folder' | 'stream' };
    BOOK_NEWER: { path: string; version: number; known: number };
    BOOK_UNREADABLE: { path: string };
  }
}

const magic = 'SQLite format 3\0';

/**
 * Read before SQLite opens the file, because opening a database in WAL mode may rewrite it:
 * a foreign or newer file is refused untouched.
 */
export function checkHeader(path: string): void {
  const header = readHeader(path);
  if (header.toString('latin1', 0, 16) !== magic) {
    throw foreign(path, 'not_sqlite');
  }
  const id = header.readUInt32BE(68);
  const version = header.readUInt32BE(60);
  if (id !== applicationId && (id !== 0 || version <= schemaVersion)) {
    throw foreign(path, 'other_program');
  }
  refuseNewer(path, version);
}

/** Asked again of the open book: the header of the file may lie behind its side file. */
export function refuseNewer(path: string, version: number): void {
  if (version <= schemaVersion) return;
  throw new BookError('BOOK_NEWER', { path, version, known: schemaVersion });
}

function readHeader(path: string): Buffer {
  if (statSync(path).isDirectory()) throw foreign(path, 'folder');
  // Opening a pipe that nobody writes to would never come back.
  if (!statSync(path).isFile()) throw foreign(path, 'stream');
  const header = Buffer.alloc(100);
  const file = openFile(path);
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  return header;
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new BookError('BOOK_UNREADABLE', { path }, error);
  }
}

function foreign(
  path: string,
  why: 'not_sqlite' | 'other_program' | 'folder' | 'stream',
): BookError {
  return new BookError('BOOK_FOREIGN', { path, why });
}
