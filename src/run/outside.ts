import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileOnDisk, Outside } from '../command.ts';
import type { BookPlace } from '../db/connect.ts';
import { createBook } from '../db/create.ts';
import { digestOf } from '../db/digest.ts';
import { NotFoundError } from '../errors.ts';
import { allCopies } from '../office/copies.ts';
import type { World } from '../world.ts';
import { demandFolder } from './demand-folder.ts';
import { officeZone } from './office-zone.ts';
import { watchProgress } from './progress.ts';
import type { RunOptions } from './run-options.ts';
import { seedBook } from './seed-book.ts';

/** What a verb may reach beyond the book. */
export function outsideOf(
  world: World,
  options: RunOptions,
  place: BookPlace,
  runLine: (argv: readonly string[]) => Promise<void>,
): Outside {
  const at = world.now().toISOString();
  const packageFile = (path: string) => readFileSync(join(world.packageRoot, path), 'utf8');
  return {
    today: options.today,
    at,
    bookPath: place.path,
    place,
    group: options.group,
    digestOf: (path) => digestOf(resolve(world.workingFolder, path)),
    output: options.output === undefined ? undefined : resolve(world.workingFolder, options.output),
    readFile: (path) => readGiven(resolve(world.workingFolder, path)),
    openFile: (path) => openGiven(resolve(world.workingFolder, path)),
    watchProgress: (what) => watchProgress(world, what),
    fullPath: (path) => resolve(world.workingFolder, path),
    demandFolder,
    packageFile,
    officeFile: (path) => readOwn(join(dirname(place.path), path)),
    olderCopies: () => allCopies(place.path),
    createBook: ({ isDemo, sharedWith, lines }) =>
      createBook(
        place,
        { zone: officeZone, isDemo, at, sharedWith },
        {
          seed: (db) => seedBook(db, { today: options.today, isDemo, packageFile }),
          change: async (path) => {
            for (const line of lines) await runLine([...line, '--db', path]);
          },
        },
      ),
  };
}

function readOwn(path: string): { path: string; text: string } | undefined {
  return existsSync(path) ? { path, text: readFileSync(path, 'utf8') } : undefined;
}

function readGiven(path: string): Uint8Array {
  return orExplain(path, () => readFileSync(path));
}

function openGiven(path: string): FileOnDisk {
  const { size } = orExplain(path, () => {
    closeSync(openSync(path, 'r'));
    return statSync(path);
  });
  return { size, chunks: () => chunksOf(path) };
}

/** Small, so that a piece of text and its cells are gone before they are moved to the old heap. */
const chunkSize = 32 * 1024;

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

function orExplain<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new NotFoundError(
      {
        code: 'FILE_NOT_FOUND',
        message: `${path} cannot be read: ${reason(error)}.`,
        hints: ['Check the spelling, or drag the file into the terminal to get its path.'],
      },
      error,
    );
  }
}

function reason(error: unknown): string {
  const isObject = typeof error === 'object' && error !== null;
  const code = isObject && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return 'this login may not';
}
