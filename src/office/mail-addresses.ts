import type { Scope } from '../db/groups.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { Member } from '../domain/member.ts';
import { mailAddress } from '../domain/person.ts';

/** The mailboxes of the people of a seat, each once. */
export function mailAddressesOf({ db, today }: Scope, { seatId }: Member): string[] {
  const posts = listHeldPosts(db, { seatId, asOf: today });
  const found = posts.flatMap(({ person }) => mailAddress(person) ?? []);
  return [...new Map(found.map(({ key, typed }) => [key, typed])).values()];
}
