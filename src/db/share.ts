import { chmodSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { BookError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    GROUP_UNKNOWN: { group: string; path: string };
    FOLDER_NOT_SHARED: { folder: string; group: string };
  }
}

const ownerAndGroup = 0o660;
/** With the bit by which whatever is made in the folder belongs to its group. */
const sharedFolder = 0o2770;

/**
 * Gives a book, or its folder, to a group of logins. SQLite gives its side files the book's own mode,
 * whatever the umask of who opens it.
 */
export async function shareWith(path: string, group: string): Promise<void> {
  // Only the system knows the number of a group's name.
  const { spawnSync } = await import('node:child_process');
  const { status } = spawnSync('chgrp', ['--', group, path], { stdio: 'ignore' });
  if (status !== 0) throw new BookError('GROUP_UNKNOWN', { group, path });
  chmodSync(path, statSync(path).isDirectory() ? sharedFolder : ownerAndGroup);
}

/** In a folder that is not the group's, the others can neither open the book nor make its side files. */
export function demandShared(folder: string, group: string): void {
  if (isSharedFolder(folder)) return;
  throw new BookError('FOLDER_NOT_SHARED', { folder, group });
}

function isSharedFolder(folder: string): boolean {
  return (statSync(folder).mode & 0o2070) === 0o2070;
}

/** Of all that is made beside a book, or in its place: who may write the book may write that. */
export type Modes = { file: number; folder: number };

export function modesBeside(book: string): Modes {
  const isShared = existsSync(book)
    ? (statSync(book).mode & 0o020) !== 0
    : isSharedFolder(dirname(book));
  return isShared ? { file: ownerAndGroup, folder: sharedFolder } : { file: 0o600, folder: 0o700 };
}
