import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newUid } from '../domain/uid.ts';

/** What SQLite keeps beside a book. */
export const sideFiles = ['-wal', '-shm', '-journal'];

/** In the same folder: hidden, and known by its name to who sweeps up. */
export function draftBeside(path: string, name: string): string {
  return join(dirname(path), `.mwg-${newUid().slice(0, 8)}-${name}`);
}

/** A draft and its side files, if any are there. */
export function removeDraft(path: string): void {
  for (const suffix of ['', ...sideFiles]) rmSync(path + suffix, { force: true });
}

/** A file, or the names in a folder. */
export function syncToDisk(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
