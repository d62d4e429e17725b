import { asciiDigits } from '../domain/clean-text.ts';
import type { Group } from '../domain/group.ts';
import type { Tor } from '../domain/tor.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { listTors } from './tors.ts';

/** `1.0` or `ToR 1.0`, among the group's versions. */
export function findTor(db: Database, group: Group, text: string): Tor {
  const versions = listTors(db, group.id);
  const wanted = asciiDigits(text).replace(/^tor[ -]?/i, '');
  return versions.find(({ version }) => version === wanted) ?? throwNoTor(group, wanted, versions);
}

function throwNoTor({ code }: Group, wanted: string, versions: readonly Tor[]): never {
  throw new NotFoundError({
    code: 'TOR_NOT_FOUND',
    message: `the group ${code} has no terms of reference ${wanted}.`,
    hints:
      versions.length === 0
        ? [`Draft them:  mwg tor add --version 1.0 --preset working-group --group ${code}`]
        : [`Versions:  ${versions.map(({ version }) => version).join(', ')}`],
  });
}
