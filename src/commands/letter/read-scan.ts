import { dirname, isAbsolute, join } from 'node:path';
import type { Outside } from '../../command.ts';
import { NotFoundError } from '../../errors.ts';

export type Scan = { path: string; sha256: string };
type Files = Pick<Outside, 'readFile' | 'fullPath'>;

/** The scan stays outside the book: its place and its fingerprint are kept. */
export async function readScan(
  path: string | undefined,
  outside: Files,
): Promise<Scan | undefined> {
  if (path === undefined) return undefined;
  return { path: outside.fullPath(path), sha256: await sha256Of(outside.readFile(path)) };
}

/** The scans that a list names: from its own folder, undefined where there is no such file. */
export async function scansOf(
  list: string,
  outside: Files,
): Promise<(path: string) => Scan | undefined> {
  const { createHash } = await import('node:crypto');
  return (named) => {
    const path = outside.fullPath(isAbsolute(named) ? named : join(dirname(list), named));
    try {
      const sha256 = createHash('sha256').update(outside.readFile(path)).digest('hex');
      return { path, sha256 };
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
