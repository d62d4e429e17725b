import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../db/make-folder.ts';
import { sweepBeside } from '../db/sweep.ts';
import { RefusedError, UserError } from '../errors.ts';

/** Office papers are the office's own unless it has said otherwise of that file. */
const ownerOnly = 0o600;

/**
 * Before anything is recorded: makes the folder, and refuses a target that must not be replaced or
 * cannot be written. Returns the file itself where the path is a link to it.
 */
export function checkTarget(path: string): string {
  try {
    makeFolder(dirname(path));
    const target = existsSync(path) ? realpathSync(path) : path;
    if (existsSync(target)) refuseDatabase(target);
    rmSync(mkdtempSync(join(dirname(target), '.mwg-')), { recursive: true });
    return target;
  } catch (error) {
    throw error instanceof UserError ? error : unwritable(path, error);
  }
}

/** Whole or not at all: a reader sees the old file or the new one, and no other file is touched. */
export function writeWhole(target: string, content: string | Uint8Array): void {
  try {
    if (existsSync(target) && !statSync(target).isFile()) {
      writeFileSync(target, content);
      return;
    }
    const folder = mkdtempSync(join(dirname(target), '.mwg-'));
    sweepBeside(folder);
    try {
      const draft = join(folder, basename(target));
      writeAndSync(draft, content);
      chmodSync(draft, existsSync(target) ? statSync(target).mode : ownerOnly);
      renameSync(draft, target);
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch (error) {
    throw unwritable(target, error);
  }
}

function writeAndSync(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'wx', ownerOnly);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A slip of the hand must not turn a record book into a report. */
function refuseDatabase(path: string): void {
  if (!statSync(path).isFile()) return;
  const start = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  if (start.toString('latin1') !== 'SQLite format 3\0' && !/-(?:wal|shm)$/.test(path)) return;
  throw new RefusedError({
    code: 'OUTPUT_IS_BOOK',
    message: `${path} is a record book; it is not replaced by a report.`,
    hints: ['Name another file:  -o report.txt'],
  });
}

function unwritable(path: string, cause: unknown): RefusedError {
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause;
  const code = isCoded ? ` (${cause.code})` : '';
  return new RefusedError(
    {
      code: 'FILE_UNWRITABLE',
      message: `${path} cannot be written${code}.`,
      hints: ['Name a folder of your own:  -o ~/report.txt'],
    },
    cause,
  );
}
