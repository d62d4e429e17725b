import { asciiDigits } from '../domain/clean-text.ts';
import type { Group } from '../domain/group.ts';
import type { Tor } from '../domain/tor.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { listTors } from './tors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    TOR_NOT_FOUND: { group: string; version: string; versions: readonly string[] };
  }
}

/** `1.0` or `ToR 1.0`, among the group's versions. */
export function findTor(db: Database, group: Group, text: string): Tor {
  const versions = listTors(db, group.id);
  const wanted = asciiDigits(text).replace(/^tor[ -]?/i, '');
  const found = versions.find(({ version }) => version === wanted);
  if (found !== undefined) return found;
  throw new NotFoundError('TOR_NOT_FOUND', {
    group: group.code,
    version: wanted,
    versions: versions.map(({ version }) => version),
  });
}
