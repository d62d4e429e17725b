import { dirname, isAbsolute, join } from 'node:path';
import { digestOfBytes } from '../db/digest.ts';
import { NotFoundError } from '../errors.ts';

/** The scan stays outside the book: its place and its fingerprint are kept. */
export type Scan = { path: string; sha256: string };

type Files = { readFile: (path: string) => Uint8Array; fullPath: (path: string) => string };

export function readScan(path: string, { readFile, fullPath }: Files): Scan {
  return { path: fullPath(path), sha256: digestOfBytes(readFile(path)) };
}

/** The scans that a list names: from its own folder, undefined where there is no such file. */
export function scansOf(
  list: string,
  { readFile, fullPath }: Files,
): (path: string) => Scan | undefined {
  return (named) => {
    const path = fullPath(isAbsolute(named) ? named : join(dirname(list), named));
    try {
      return { path, sha256: digestOfBytes(readFile(path)) };
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      return undefined;
    }
  };
}

type Scanned = { id: number; scanPath: string | null; scanSha256: string | null };

/** Why a scan is not as it was entered. */
export type ScanTrouble = { kind: 'changed' | 'gone'; path: string };

/** The scans that are no longer as they were entered, by letter. */
export function missingScans(
  letters: readonly Scanned[],
  readFile: Files['readFile'],
): Map<number, ScanTrouble> {
  const found = new Map<number, ScanTrouble>();
  for (const { id, scanPath, scanSha256 } of letters) {
    if (scanPath === null) continue;
    const trouble = scanTrouble(scanPath, scanSha256, readFile);
    if (trouble !== undefined) found.set(id, trouble);
  }
  return found;
}

function scanTrouble(
  path: string,
  sha256: string | null,
  readFile: Files['readFile'],
): ScanTrouble | undefined {
  try {
    return digestOfBytes(readFile(path)) === sha256 ? undefined : { kind: 'changed', path };
  } catch (error) {
    if (error instanceof NotFoundError) return { kind: 'gone', path };
    throw error;
  }
}
