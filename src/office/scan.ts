import { dirname, isAbsolute, join } from 'node:path';
import { NotFoundError } from '../errors.ts';

/** The scan stays outside the book: its place and its fingerprint are kept. */
export type Scan = { path: string; sha256: string };

type Files = { readFile: (path: string) => Uint8Array; fullPath: (path: string) => string };

export async function readScan(path: string, { readFile, fullPath }: Files): Promise<Scan> {
  return { path: fullPath(path), sha256: await sha256Of(readFile(path)) };
}

/** The scans that a list names: from its own folder, undefined where there is no such file. */
export async function scansOf(
  list: string,
  { readFile, fullPath }: Files,
): Promise<(path: string) => Scan | undefined> {
  const { createHash } = await import('node:crypto');
  return (named) => {
    const path = fullPath(isAbsolute(named) ? named : join(dirname(list), named));
    try {
      return { path, sha256: createHash('sha256').update(readFile(path)).digest('hex') };
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      return undefined;
    }
  };
}

export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

type Scanned = { id: number; scanPath: string | null; scanSha256: string | null };

/** What is wrong with the scans that are no longer as they were entered, by letter. */
export async function missingScans(
  letters: readonly Scanned[],
  readFile: Files['readFile'],
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const { id, scanPath, scanSha256 } of letters) {
    if (scanPath === null) continue;
    const trouble = await scanTrouble(scanPath, scanSha256, readFile);
    if (trouble !== undefined) found.set(id, trouble);
  }
  return found;
}

async function scanTrouble(
  path: string,
  sha256: string | null,
  readFile: Files['readFile'],
): Promise<string | undefined> {
  try {
    return (await sha256Of(readFile(path))) === sha256 ? undefined : `changed: ${path}`;
  } catch (error) {
    if (error instanceof NotFoundError) return `not there: ${path}`;
    throw error;
  }
}
