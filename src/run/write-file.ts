import {
  chmodSync,
  closeSync,
  constants,
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
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../db/make-folder.ts';
import { sweepBeside } from '../db/sweep.ts';
import { codeOf, RefusedError, UserError } from '../errors.ts';
import { pause, pausesIn } from './pause.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    FILE_UNWRITABLE: { path: string; code: string | undefined };
    OUTPUT_IS_BOOK: { path: string };
  }
}

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
    refuseBook(target);
    if (existsSync(target) && !statSync(target).isFile()) return target;
    rmSync(mkdtempSync(join(dirname(target), '.mwg-')), { recursive: true });
    return target;
  } catch (error) {
    throw error instanceof UserError ? error : unwritable(path, error);
  }
}

/**
 * Whole or not at all: a reader sees the old file or the new one, and no other file is touched. A pipe or
 * a device is written where it is.
 */
export function writeWhole(target: string, content: string | Uint8Array): void {
  try {
    if (existsSync(target) && !statSync(target).isFile()) writeThrough(target, content);
    else replace(target, content);
  } catch (error) {
    throw unwritable(target, error);
  }
}

function replace(target: string, content: string | Uint8Array): void {
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

/** Seconds that a pipe may have no reader, or one that does not read on. */
const patience = 5;

function writeThrough(target: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  const file = patiently(() => openSync(target, constants.O_WRONLY | constants.O_NONBLOCK));
  try {
    let at = 0;
    while (at < bytes.length) at += patiently(() => writeSync(file, bytes, at));
  } finally {
    closeSync(file);
  }
}

/** Nobody reads at the other end yet (ENXIO), or does not read on (EAGAIN). */
function patiently<T>(work: () => T): T {
  for (let left = pausesIn(patience); ; left -= 1) {
    try {
      return work();
    } catch (error) {
      if (left <= 0 || !['ENXIO', 'EAGAIN'].includes(codeOf(error) ?? '')) throw error;
      pause();
    }
  }
}

/** A slip of the hand must not turn a record book, or its side files, into a report. */
function refuseBook(path: string): void {
  const book = path.replace(/-(?:wal|shm|journal)$/, '');
  if (isDatabase(path) || (book !== path && isDatabase(book))) {
    throw new RefusedError('OUTPUT_IS_BOOK', { path });
  }
}

function isDatabase(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const start = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  return start.toString('latin1') === 'SQLite format 3\0';
}

function unwritable(path: string, cause: unknown): RefusedError {
  return new RefusedError('FILE_UNWRITABLE', { path, code: codeOf(cause) }, cause);
}
