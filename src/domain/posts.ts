import { addDays, type IsoDay } from './day.ts';
import type { Post } from './person.ts';
import type { Capacity } from './vocabulary.ts';

/** Those who speak for a seat: one at a time in each, and a person for one seat at a time. */
const speaking: readonly Capacity[] = ['representative', 'alternate'];

type Wanted = Pick<Post, 'seatId' | 'personId' | 'capacity' | 'fromOn' | 'untilOn'>;

export type PostPlan =
  /** The person has the post already. */
  | { kind: 'held'; post: Post }
  /** These posts cannot give way without changing the past. */
  | { kind: 'overlap'; post: Post }
  /** May be entered once these have ended the day before. */
  | { kind: 'free'; ending: readonly Post[]; lastDay: IsoDay };

/** What entering a post means for the posts that are there. */
export function planPost(wanted: Wanted, posts: readonly Post[]): PostPlan {
  const inTheWay = posts.filter((post) => isRival(post, wanted) && overlaps(post, wanted));
  const held = inTheWay.find((post) => isSame(post, wanted) && post.fromOn <= wanted.fromOn);
  if (held !== undefined && held.untilOn === wanted.untilOn) return { kind: 'held', post: held };
  const fixed = inTheWay.find((post) => !canEnd(post, wanted));
  if (fixed !== undefined) return { kind: 'overlap', post: fixed };
  return { kind: 'free', ending: inTheWay, lastDay: addDays(wanted.fromOn, -1) };
}

/** Two posts of one person that speak for two seats, or twice for one, on the same day. */
export function clashing(posts: readonly Post[]): [Post, Post] | undefined {
  for (const [at, one] of posts.entries()) {
    const other = posts.slice(at + 1).find((next) => isRival(next, one) && overlaps(next, one));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** Those that ended so that this one could begin. */
export function gaveWayTo(post: Post, posts: readonly Post[]): Post[] {
  const dayBefore = addDays(post.fromOn, -1);
  return posts.filter((one) => isRival(one, post) && one.untilOn === dayBefore);
}

function isRival(post: Wanted, wanted: Wanted): boolean {
  if (isSame(post, wanted)) return true;
  if (!speaking.includes(post.capacity) || !speaking.includes(wanted.capacity)) return false;
  const isPlace = post.seatId === wanted.seatId && post.capacity === wanted.capacity;
  return isPlace || post.personId === wanted.personId;
}

function isSame(post: Wanted, wanted: Wanted): boolean {
  return (
    post.seatId === wanted.seatId &&
    post.personId === wanted.personId &&
    post.capacity === wanted.capacity
  );
}

/** Only what is still open gives way, and only to what begins later and is open itself. */
function canEnd(post: Post, wanted: Wanted): boolean {
  return post.untilOn === null && wanted.untilOn === null && post.fromOn < wanted.fromOn;
}

function overlaps(a: Wanted, b: Wanted): boolean {
  return a.fromOn <= (b.untilOn ?? '9999') && b.fromOn <= (a.untilOn ?? '9999');
}
