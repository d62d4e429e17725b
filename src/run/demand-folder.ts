import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RefusedError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    DRAFTS_UNWRITABLE: { path: string };
  }
}

/**
 * Nothing is left there: the folder, or the nearest one above it, must take what is put into it. It is tried, because
 * what the system says may be done is not always so: root may write everywhere, and nobody into `/proc`.
 */
export function demandFolder(path: string): void {
  const there = nearestThere(path);
  try {
    rmdirSync(mkdtempSync(join(there, '.mwg-')));
  } catch (error) {
    throw new RefusedError('DRAFTS_UNWRITABLE', { path }, error);
  }
}

function nearestThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}
