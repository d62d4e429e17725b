import type { Scope } from '../db/groups.ts';
import { listPosts } from '../db/posts.ts';
import { personOf } from './persons.ts';

/** A person with the posts held today. */
export function listedPerson({ db, today }: Pick<Scope, 'db' | 'today'>, id: number) {
  return { ...personOf(db, id, today), posts: listPosts(db, { personId: id, asOf: today }) };
}
