import type { Outside } from '../../command.ts';

export type Scan = { path: string; sha256: string };

/** The scan stays outside the book: its place and its fingerprint are kept. */
export async function readScan(
  path: string | undefined,
  outside: Pick<Outside, 'readFile' | 'fullPath'>,
): Promise<Scan | undefined> {
  if (path === undefined) return undefined;
  return { path: outside.fullPath(path), sha256: await sha256Of(outside.readFile(path)) };
}

export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}
