import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Not with `recursive`: where no folder can be made, as under /proc, Node then never comes back. */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder, mode);
}
