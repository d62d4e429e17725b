import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BookError } from './errors.ts';

/** Whole or not at all: a reader sees the old file or the new one, and no other file is touched. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    const folder = mkdtempSync(join(dirname(path), '.mwg-'));
    try {
      const draft = join(folder, basename(path));
      writeAndSync(draft, content);
      renameSync(draft, path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch (error) {
    throw new BookError({ code: 'FILE_UNWRITABLE', message: `${path} cannot be written.` }, error);
  }
}

function writeAndSync(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
