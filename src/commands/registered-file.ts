import { basename } from 'node:path';
import type { Outside } from '../command.ts';

/** A file that stays outside the book, known by its name and its content. */
export type RegisteredFile = { fileName: string; fileSha256: string };

export async function registeredFile(
  path: string | undefined,
  outside: Outside,
): Promise<RegisteredFile | undefined> {
  if (path === undefined) return undefined;
  const bytes = outside.readFile(path);
  const { createHash } = await import('node:crypto');
  const fileSha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName: basename(path), fileSha256 };
}
