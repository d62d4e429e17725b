import type { Context } from '../command.ts';
import { listPosts } from '../db/posts.ts';
import { personOf } from '../office/persons.ts';
import type { ListedPerson } from '../records/persons.ts';

/** A person with the posts held today. */
export function listedPerson({ db, today }: Context, id: number): ListedPerson {
  return { ...personOf(db, id, today), posts: listPosts(db, { personId: id, asOf: today }) };
}
