import type { Database } from '../db/database.ts';
import { areDistinct } from '../db/duplicates.ts';
import { mergePersons } from '../db/merge-persons.ts';
import { listPosts } from '../db/posts.ts';
import { type Person, type Post, personId } from '../domain/person.ts';
import { clashing } from '../domain/posts.ts';
import { RefusedError, UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SAME_PERSON: { id: string };
    PERSONS_DISTINCT: { going: string; staying: string };
    POSTS_CLASH: { going: string; staying: string; one: Post; other: Post };
  }
}

/** Makes two records of one person one: `going` is found as `staying` from now on. */
export function makeOne(db: Database, going: Person, staying: Person): void {
  demandTwo(going, staying);
  const ids = { going: personId(going), staying: personId(staying) };
  if (areDistinct(db, going.id, staying.id)) throw new RefusedError('PERSONS_DISTINCT', ids);
  const posts = [going, staying].flatMap(({ id }) => listPosts(db, { personId: id }));
  // One person cannot have spoken for two seats on one day: then one of the records is wrong.
  const clash = clashing(posts.map((post) => ({ ...post, personId: staying.id })));
  if (clash !== undefined) {
    throw new RefusedError('POSTS_CLASH', { ...ids, one: clash[0], other: clash[1] });
  }
  mergePersons(db, going, staying);
}

export function demandTwo(one: Person, two: Person): void {
  if (one.id === two.id) throw new UsageError('SAME_PERSON', { id: personId(one) });
}
