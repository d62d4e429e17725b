import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { shellWord } from '../domain/shell-word.ts';
import { BookError } from '../errors.ts';

/** Not with `recursive`: where no folder can be made, as under /proc, Node then never comes back. */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    throw new BookError(
      {
        code: 'FOLDER_UNWRITABLE',
        message: `the folder ${folder} cannot be made.`,
        hints: [`See whose it is:  ls -ld ${shellWord(dirname(folder))}`],
      },
      error,
    );
  }
}
