import { findMember } from '../db/find-member.ts';
import type { Scope } from '../db/groups.ts';
import { moveFunctionDay } from '../db/person-functions.ts';
import { endPost, listPosts, movePostDay } from '../db/posts.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { type Person, type Post, personId } from '../domain/person.ts';
import { gaveWayTo, planPost } from '../domain/posts.ts';
import type { Capacity } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { demandWithinSeat, overlap, rivals } from './posts.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    /** `posts`: those that are open, of which none or several could be meant. */
    POST_NOT_ONE: { id: string; posts: readonly { handle: string; capacity: Capacity }[] };
  }
}

/** A first day on a seat that was mistyped: the function begun with it, and the end of who was there before, move along. */
export function correctPostDay(scope: Scope, person: Person, day: IsoDay): void {
  const { db } = scope;
  const post = onlyOpenPost(scope, person);
  if (post.fromOn === day) return;
  const wanted = { ...post, fromOn: day };
  demandWithinSeat(findMember(scope, post.handle), wanted);
  const others = rivals(db, post.seatId, person.id).filter(({ id }) => id !== post.id);
  const before = gaveWayTo(post, others);
  const inTheWay =
    before.find(({ fromOn }) => fromOn >= day) ??
    stillInTheWay(
      wanted,
      others.filter((one) => !before.includes(one)),
    );
  if (inTheWay !== undefined) throw overlap(db, inTheWay, wanted);
  for (const { id } of before) endPost(db, id, addDays(day, -1));
  movePostDay(db, post.id, day);
  moveFunctionDay(db, person.id, { before: post.fromOn, day });
}

function stillInTheWay(wanted: Post, posts: readonly Post[]): Post | undefined {
  const plan = planPost(wanted, posts);
  return plan.kind === 'free' ? plan.ending[0] : plan.post;
}

function onlyOpenPost({ db, group }: Scope, person: Person): Post {
  const open = listPosts(db, { personId: person.id, groupId: group.id }).filter(
    ({ untilOn }) => untilOn === null,
  );
  const [post, ...more] = open;
  if (post !== undefined && more.length === 0) return post;
  throw new RefusedError('POST_NOT_ONE', { id: personId(person), posts: open });
}
