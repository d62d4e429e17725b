import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { FileOnDisk } from '../command.ts';
import { codeOf, NotFoundError, UserError } from '../errors.ts';
import { bytesSource, chunkSize } from '../tabular/byte-source.ts';
import { pause, pausesIn } from './pause.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    FILE_NOT_FOUND: { path: string; why: Unreadable };
  }
}

type Unreadable = 'missing' | 'folder' | 'denied' | 'silent' | 'endless';

/** Seconds to wait for the first and for each next piece of what is no file but a pipe. */
type Patience = { wait: number };

export function readGiven(path: string, patience: Patience): Uint8Array {
  return orExplain(path, () => {
    const streamed = readStream(path, patience);
    return streamed ?? readFileSync(path);
  });
}

/** A pipe gives its bytes once, so they are kept: a file is read again as often as asked. */
export function openGiven(path: string, patience: Patience): FileOnDisk {
  return orExplain(path, () => {
    const streamed = readStream(path, patience);
    if (streamed !== undefined) return bytesSource(streamed);
    const file = openSync(path, 'r');
    try {
      return { size: fstatSync(file).size, chunks: () => chunksOf(path) };
    } finally {
      closeSync(file);
    }
  });
}

/** Each piece is good until the next is asked for: they share one buffer. */
function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  const chunk = Buffer.allocUnsafe(chunkSize);
  try {
    for (;;) {
      const length = orExplain(path, () => readSync(file, chunk));
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** More than any register or sheet has; a device may never end. */
const mostStreamed = 500_000_000;

/** What comes through a pipe or a device; undefined for a file, which is read where it is. */
function readStream(path: string, { wait }: Patience): Uint8Array | undefined {
  // Without the flag, opening a pipe that nobody writes to never comes back.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const kind = fstatSync(file);
    if (kind.isDirectory()) throw unreadable(path, 'folder');
    return kind.isFile()
      ? undefined
      : streamed(file, { path, wait: Math.max(wait, 1), isPipe: kind.isFIFO() });
  } finally {
    closeSync(file);
  }
}

type Stream = Patience & { path: string; isPipe: boolean };

function streamed(file: number, stream: Stream): Uint8Array {
  const pieces: Buffer[] = [];
  let size = 0;
  for (;;) {
    const piece = nextPiece(file, stream, size > 0);
    if (piece === undefined) return Buffer.concat(pieces);
    size += piece.length;
    if (size > mostStreamed) throw unreadable(stream.path, 'endless');
    pieces.push(piece);
  }
}

/** Undefined at the end. A pipe that gave nothing yet may have no writer yet. */
function nextPiece(file: number, { wait, path, isPipe }: Stream, isBegun: boolean) {
  for (let left = pausesIn(wait); left > 0; left -= 1) {
    const piece = readPiece(file);
    if (piece !== undefined && piece.length > 0) return piece;
    if (piece !== undefined && (isBegun || !isPipe)) return undefined;
    pause();
  }
  throw unreadable(path, 'silent');
}

/** Undefined where a writer is there and has nothing to say yet. */
function readPiece(file: number): Buffer | undefined {
  const piece = Buffer.allocUnsafe(chunkSize);
  try {
    return piece.subarray(0, readSync(file, piece));
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

function orExplain<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = codeOf(error);
    const why = code === 'ENOENT' ? 'missing' : code === 'EISDIR' ? 'folder' : 'denied';
    throw unreadable(path, why, error);
  }
}

function unreadable(path: string, why: Unreadable, cause?: unknown): NotFoundError {
  return new NotFoundError('FILE_NOT_FOUND', { path, why }, cause);
}
