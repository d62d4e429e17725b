import type { Scope } from '../db/groups.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { Member } from '../domain/member.ts';
import { mailAddress } from '../domain/person.ts';
import type { Capacity } from '../domain/vocabulary.ts';

export type Addresses = { emails: readonly string[]; without: readonly string[] };

/** Each mailbox once, in the order of the members; those who have none are named. */
export function addressesOf(
  { db, today }: Pick<Scope, 'db' | 'today'>,
  members: readonly Member[],
  capacity?: Capacity,
): Addresses {
  const posts = listHeldPosts(db, { asOf: today }).filter(
    (post) => (capacity ?? post.capacity) === post.capacity,
  );
  const byKey = new Map<string, string>();
  const without = new Set<string>();
  for (const { seatId, handle } of members) {
    const found = posts
      .filter((post) => post.seatId === seatId)
      .flatMap(({ person }) => mailAddress(person) ?? []);
    if (found.length === 0) without.add(handle);
    for (const { key, typed } of found) byKey.set(key, byKey.get(key) ?? typed);
  }
  return { emails: [...byKey.values()], without: [...without] };
}
