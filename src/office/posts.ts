import type { Database } from '../db/database.ts';
import { endFunction } from '../db/person-functions.ts';
import { getPerson } from '../db/persons.ts';
import { endPost, insertPost, listPosts, type NewPost } from '../db/posts.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import type { Member } from '../domain/member.ts';
import { type Person, type Post, personId, personName } from '../domain/person.ts';
import { planPost } from '../domain/posts.ts';
import type { Capacity } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';

type Wanted = Omit<NewPost, 'seatId' | 'personId'>;
/** `represents moi from …`, and who was before. */
type Entered = { said: string; before: readonly string[] };

/** Puts a person on a seat; who is in the way and still open ends the day before. */
export function enterPost(db: Database, member: Member, person: Person, wanted: Wanted): Entered {
  const { seatId, handle } = member;
  demandWithinSeat(member, wanted.fromOn);
  const post = { ...wanted, seatId, personId: person.id };
  const plan = planPost(post, rivals(db, seatId, person.id));
  if (plan.kind === 'overlap') throw overlap(db, plan.post, wanted);
  if (plan.kind === 'held') {
    const since = dayText(plan.post.fromOn);
    return { said: `${doing(wanted.capacity)} ${handle} already, since ${since}`, before: [] };
  }
  for (const ending of plan.ending) endPost(db, ending.id, plan.lastDay);
  if (plan.ending.some((ending) => ending.seatId !== seatId)) {
    endFunction(db, person.id, plan.lastDay);
  }
  insertPost(db, post);
  return {
    said: `${doing(wanted.capacity)} ${handle} from ${periodText(wanted)}${letterText(wanted)}`,
    before: plan.ending.map((ending) => beforeText(db, ending, person, plan.lastDay)),
  };
}

/** Posts that may be in the way: those of the seat, and the person's own. */
function rivals(db: Database, seatId: number, personId: number): Post[] {
  const own = listPosts(db, { personId }).filter((post) => post.seatId !== seatId);
  return [...listPosts(db, { seatId }), ...own];
}

const verbs: Readonly<Record<Capacity, string>> = {
  representative: 'represents',
  alternate: 'is alternate of',
  focal_point: 'is focal point of',
  office_manager: 'is office manager of',
  copy: 'is copied for',
};

function doing(capacity: Capacity): string {
  return verbs[capacity];
}

function periodText({ fromOn, untilOn }: Wanted): string {
  return untilOn === null ? dayText(fromOn) : `${dayText(fromOn)} until ${dayText(untilOn)}`;
}

function letterText({ letter }: Wanted): string {
  return letter === null ? '' : ` (letter ${letter})`;
}

function beforeText(db: Database, ended: Post, person: Person, lastDay: IsoDay): string {
  const until = `until ${dayText(lastDay)}`;
  if (ended.personId === person.id) {
    return `before: ${ended.capacity.replaceAll('_', ' ')} of ${ended.handle}, ${until}`;
  }
  return `before: ${nameOf(db, ended)}, ${until}`;
}

function demandWithinSeat({ handle, fromOn }: Member, day: IsoDay): void {
  if (day >= fromOn) return;
  throw new RefusedError({
    code: 'POST_BEFORE_SEAT',
    message: `${handle} has its seat since ${dayText(fromOn)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg member show ${handle}`],
  });
}

function overlap(db: Database, post: Post, wanted: Wanted): RefusedError {
  const until = post.untilOn === null ? '' : ` until ${dayText(post.untilOn)}`;
  const id = personId({ id: post.personId });
  return new RefusedError({
    code: 'POST_OVERLAP',
    message: `from ${dayText(wanted.fromOn)} would overlap: ${nameOf(db, post)} ${doing(post.capacity)} ${post.handle} from ${dayText(post.fromOn)}${until}.`,
    hints: [`See the dates:  mwg person show ${id}`, ...waysOut(post, wanted)],
  });
}

/** Before what is there, after it, or in its place. */
function waysOut(post: Post, { fromOn }: Wanted): string[] {
  if (fromOn < post.fromOn) return [`Until the day before:  --until ${addDays(post.fromOn, -1)}`];
  if (post.untilOn !== null) return [`From the day after:  --from ${addDays(post.untilOn, 1)}`];
  if (fromOn === post.fromOn) return [];
  const leave = `mwg person leave ${personId({ id: post.personId })} --member ${post.handle}`;
  return [`End that one first:  ${leave} --on ${addDays(fromOn, -1)}`];
}

function nameOf(db: Database, { personId: id, fromOn }: Post): string {
  const person = getPerson(db, id, fromOn);
  return person === undefined ? personId({ id }) : `${personName(person)} (${personId(person)})`;
}
