import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outside } from '../command.ts';
import type { BookPlace } from '../db/connect.ts';
import { createBook } from '../db/create.ts';
import { digestOf } from '../db/digest.ts';
import { DataError } from '../errors.ts';
import { allCopies } from '../office/copies.ts';
import { decodeBytes } from '../tabular/whole-file.ts';
import type { World } from '../world.ts';
import { stateFolder, typedPath } from './book-path.ts';
import { demandFolder } from './demand-folder.ts';
import { officeZone } from './office-zone.ts';
import { watchProgress } from './progress.ts';
import { openGiven, readGiven } from './read-file.ts';
import type { RunOptions } from './run-options.ts';
import { seedBook } from './seed-book.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    OWN_FILE_NOT_TEXT: { path: string };
  }
}

/** How further command lines are run: on their own, or inside the change being recorded. */
export type FurtherLines = Pick<Outside, 'startLine'> & {
  runLine: (argv: readonly string[]) => Promise<void>;
};

/** What a verb may reach beyond the book. */
export function outsideOf(
  world: World,
  options: RunOptions,
  place: BookPlace,
  { runLine, startLine }: FurtherLines,
): Outside {
  const at = world.now().toISOString();
  const packageFile = (path: string) => readFileSync(join(world.packageRoot, path), 'utf8');
  return {
    today: options.today,
    at,
    bookPath: place.path,
    place,
    group: options.group,
    digestOf: (path) => digestOf(typedPath(path, world)),
    output: options.output === undefined ? undefined : typedPath(options.output, world),
    readFile: (path) => readGiven(typedPath(path, world), options),
    openFile: (path) => openGiven(typedPath(path, world), options),
    readInput: world.readInput,
    startLine,
    watchProgress: (what) => watchProgress(world, what),
    demandFolder,
    fullPath: (path) => typedPath(path, world),
    packageFile,
    officeFile: (path) => readOwn(join(dirname(place.path), path)),
    crashReports: () => reportsIn(stateFolder(world)),
    olderCopies: () => allCopies(place.path),
    createBook: ({ isDemo, sharedWith, lines }) =>
      createBook(
        place,
        { zone: officeZone, isDemo, at, sharedWith },
        {
          seed: (db) => seedBook(db, { today: options.today, packageFile }),
          change: async (path) => {
            for (const line of lines) await runLine([...line, '--db', path]);
          },
        },
      ),
  };
}

function reportsIn(folder: string): { path: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^error-.*\.txt$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** A file of the office's own, which goes into letters: one whose letters cannot be read is no file to guess at. */
function readOwn(path: string): { path: string; text: string } | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return { path, text: decodeBytes(readFileSync(path)).text };
  } catch (error) {
    throw error instanceof DataError ? new DataError('OWN_FILE_NOT_TEXT', { path }, error) : error;
  }
}
