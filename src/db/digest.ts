// As a default: the bundle then loads it at the first digest, and lists pay nothing for it.
import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256 of a file; undefined where there is none to be read. */
export function digestOf(path: string): string | undefined {
  try {
    return digestOfBytes(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** SHA-256. */
export function digestOfBytes(bytes: Uint8Array | string): string {
  return crypto.createHash('sha256').update(bytes).digest('hex');
}
