import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { RefusedError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    DRAFTS_UNWRITABLE: { path: string };
  }
}

/** Nothing is made: the folder, or the nearest one above it that is there, must take a new file. */
export function demandFolder(path: string): void {
  const there = nearestThere(path);
  try {
    if (!statSync(there).isDirectory()) throw new Error(`${there} is a file.`);
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new RefusedError('DRAFTS_UNWRITABLE', { path }, error);
  }
}

function nearestThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}
