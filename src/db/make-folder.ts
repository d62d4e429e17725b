import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Not with `recursive`: where no folder can be made, as under /proc, Node then never comes back. */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder, mode);
  // What the umask took of it, a group that shares the folder is to have.
  if (mode !== undefined) chmodSync(folder, mode);
}
