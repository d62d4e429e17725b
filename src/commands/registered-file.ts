import { basename } from 'node:path';
import type { Outside } from '../command.ts';
import { digestOfBytes } from '../db/digest.ts';

/** A file that stays outside the book, known by its name and its content. */
export type RegisteredFile = { fileName: string; fileSha256: string };

export function registeredFile(
  path: string | undefined,
  outside: Outside,
): RegisteredFile | undefined {
  if (path === undefined) return undefined;
  return { fileName: basename(path), fileSha256: digestOfBytes(outside.readFile(path)) };
}
