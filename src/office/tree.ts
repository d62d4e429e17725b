import { listGroups, type Scope } from '../db/groups.ts';
import { type Group, isWithin } from '../domain/group.ts';
import type { Audience } from '../domain/vocabulary.ts';

/**
 * The groups that a list speaks of: one office serves the group that is meant and all under it; what is
 * made for others is of that group alone.
 */
export function groupsSpoken(
  { db, group }: Pick<Scope, 'db' | 'group'>,
  reader: Audience = 'office',
): readonly [Group, ...Group[]] {
  if (reader !== 'office') return [group];
  const all = listGroups(db);
  const under = all.filter(({ id }) => id !== group.id && isWithin(all, id, group.id));
  return [group, ...under];
}
