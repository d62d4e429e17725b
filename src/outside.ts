import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Outside } from './command.ts';
import { createBook } from './db/create.ts';
import type { BookPlace } from './db/open.ts';
import { NotFoundError } from './errors.ts';
import { officeZone } from './office-zone.ts';
import type { RunOptions } from './run-options.ts';
import { seedBook } from './seed-book.ts';
import type { World } from './world.ts';

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
    readFile: (path) => readGiven(resolve(world.workingFolder, path)),
    fullPath: (path) => resolve(world.workingFolder, path),
    packageFile,
    officeFile: (path) => readOwn(join(dirname(place.path), path)),
    olderCopies: () => copiesOf(place.path),
    createBook: ({ isDemo }) =>
      createBook(place, { zone: officeZone, isDemo, at }, (db) =>
        seedBook(db, { today: options.today, isDemo, packageFile }),
      ),
    runLines: async (lines) => {
      for (const line of lines) await runLine([...line, '--db', place.path]);
    },
  };
}

function copiesOf(path: string): string[] {
  const folder = dirname(path);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(path)}.before-schema-`))
    .map((name) => join(folder, name));
}

function readOwn(path: string): { path: string; text: string } | undefined {
  return existsSync(path) ? { path, text: readFileSync(path, 'utf8') } : undefined;
}

function readGiven(path: string): Uint8Array {
  try {
    return readFileSync(path);
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
