import type { Database } from '../db/database.ts';
import { endFunction } from '../db/person-functions.ts';
import { getPerson } from '../db/persons.ts';
import { endPost, insertPost, listPosts, type NewPost } from '../db/posts.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import { type Person, type Post, personId, personName } from '../domain/person.ts';
import { planPost } from '../domain/posts.ts';
import type { Capacity } from '../domain/vocabulary.ts';
import { RefusedError, UsageError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    POST_BEFORE_SEAT: { handle: string; since: IsoDay; day: IsoDay };
    POST_ENDS_FIRST: { from: IsoDay; until: IsoDay };
    /** `ways`: the new one may end before it, begin after it, or take its place once it has ended. */
    POST_OVERLAP: {
      from: IsoDay;
      person: string;
      name: string;
      capacity: Capacity;
      handle: string;
      since: IsoDay;
      until: IsoDay | null;
      way: { kind: 'until' | 'from' | 'end'; day: IsoDay } | undefined;
    };
  }
}

export type WantedPost = Omit<NewPost, 'seatId' | 'personId'>;

/** A post that gave way, and who had it. */
type EndedPost = Post & { name: string; last: IsoDay };
export type Entered =
  | { kind: 'held'; since: IsoDay }
  | { kind: 'entered'; ended: readonly EndedPost[] };

/** Puts a person on a seat; who is in the way and still open ends the day before. */
export function enterPost(
  db: Database,
  member: Member,
  person: Person,
  wanted: WantedPost,
): Entered {
  const { seatId } = member;
  demandWithinSeat(member, wanted);
  const post = { ...wanted, seatId, personId: person.id };
  const plan = planPost(post, rivals(db, seatId, person.id));
  if (plan.kind === 'overlap') throw overlap(db, plan.post, wanted);
  if (plan.kind === 'held') return { kind: 'held', since: plan.post.fromOn };
  for (const ending of plan.ending) endPost(db, ending.id, plan.lastDay);
  if (plan.ending.some((ending) => ending.seatId !== seatId)) {
    endFunction(db, person.id, plan.lastDay);
  }
  insertPost(db, post);
  const last = plan.lastDay;
  const ended = plan.ending.map((one) => ({ ...one, name: nameOf(db, one), last }));
  return { kind: 'entered', ended };
}

/** Posts that may be in the way: those of the seat, and the person's own. */
export function rivals(db: Database, seatId: number, personId: number): Post[] {
  const own = listPosts(db, { personId }).filter((post) => post.seatId !== seatId);
  return [...listPosts(db, { seatId }), ...own];
}

export function demandWithinSeat(
  { handle, fromOn: since }: Member,
  { fromOn, untilOn }: WantedPost,
) {
  if (fromOn < since) throw new RefusedError('POST_BEFORE_SEAT', { handle, since, day: fromOn });
  if (untilOn !== null && untilOn < fromOn) {
    throw new UsageError('POST_ENDS_FIRST', { from: fromOn, until: untilOn });
  }
}

export function overlap(db: Database, post: Post, wanted: WantedPost): RefusedError {
  const { capacity, handle, fromOn: since, untilOn: until } = post;
  return new RefusedError('POST_OVERLAP', {
    from: wanted.fromOn,
    person: personId({ id: post.personId }),
    name: nameOf(db, post),
    ...{ capacity, handle, since, until, way: wayOut(post, wanted) },
  });
}

/** Before what is there, after it, or in its place. */
function wayOut(post: Post, { fromOn }: WantedPost) {
  if (fromOn < post.fromOn) return { kind: 'until', day: addDays(post.fromOn, -1) } as const;
  if (post.untilOn !== null) return { kind: 'from', day: addDays(post.untilOn, 1) } as const;
  if (fromOn === post.fromOn) return undefined;
  return { kind: 'end', day: addDays(fromOn, -1) } as const;
}

/** `Huda al-Mithali (P-31)` */
export function nameOf(db: Database, { personId: id, fromOn }: Post): string {
  const person = getPerson(db, id, fromOn);
  return person === undefined ? personId({ id }) : `${personName(person)} (${personId(person)})`;
}
