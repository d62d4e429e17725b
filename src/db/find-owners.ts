import { ownerGroups } from '../domain/vocabulary.ts';
import type { Owner } from './action-owners.ts';
import type { Database } from './database.ts';
import { findOrganisation } from './find-member.ts';

/** Members, and the words office, chairs, all; each once, the first leads. */
export function findOwners(db: Database, names: readonly string[]): Owner[] {
  const owners = new Map<string, Owner>();
  for (const name of names) {
    const group = ownerGroups.find((word) => word === name.toLowerCase());
    if (group !== undefined) {
      owners.set(group, { name: group, organisationId: null, ownerGroup: group });
      continue;
    }
    const { id, handle } = findOrganisation(db, name);
    owners.set(handle, { name: handle, organisationId: id, ownerGroup: null });
  }
  return [...owners.values()];
}
