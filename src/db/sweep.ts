import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a program that was cut short leaves: drafts of books, of files, of copies. */
const leftover = /^\.mwg-[\w-]{6,}|\.draft-[0-9a-f]{8}$|\.before-schema-\d+\.[0-9a-f-]{36}$/;

const hour = 3_600_000;

/**
 * Takes away what stands in the same folder as `fresh`, which was made just now, and is an hour older:
 * of two times of one disk, no clock is asked.
 */
export function sweepBeside(fresh: string): void {
  const folder = dirname(fresh);
  try {
    const youngest = statSync(fresh).mtimeMs - hour;
    for (const name of readdirSync(folder).filter((one) => leftover.test(one))) {
      const path = join(folder, name);
      if (statSync(path).mtimeMs < youngest) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // Another's leftovers, or taken away meanwhile: no trouble of this run.
  }
}
