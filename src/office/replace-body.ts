import type { Scope } from '../db/groups.ts';
import { listGroups } from '../db/groups.ts';
import { currentSeat } from '../db/members.ts';
import { getPerson } from '../db/persons.ts';
import type { Action } from '../domain/action.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import { keptReason } from '../domain/kept-reason.ts';
import type { Member } from '../domain/member.ts';
import type { Post } from '../domain/person.ts';
import { recordSuccession } from './bodies.ts';
import { enterPost, nameOf } from './posts.ts';
import { closeSeat } from './seats.ts';

type Named = { id: number; handle: string };
type Replacement = {
  by: readonly Named[];
  on: IsoDay;
  reason: string | undefined;
  movePeople: boolean;
};

/** A seat of the old body that ended, and what it leaves to be handed over. */
export type Handover = {
  group: Group;
  seat: Member;
  actions: readonly Action[];
  /** `movedTo`: the successor's handle, where the person stands for it now. */
  people: readonly { post: Post; name: string; movedTo: string | undefined }[];
  /** Successors that have no seat on the group yet. */
  unseated: readonly Named[];
};

/** The old body's seats end the day before those who took over begin; nothing where that is known. */
export function replaceBody(
  scope: Scope,
  old: Named,
  { by, on, reason, movePeople }: Replacement,
): { added: readonly Named[]; seats: readonly Handover[] } {
  const { db, today } = scope;
  const added = recordSuccession(db, old, { by, on, reason });
  if (added.length === 0) return { added, seats: [] };
  const why = reason ?? keptReason({ how: 'replaced', by: by.map(({ handle }) => handle) });
  const seats = listGroups(db).flatMap((group) => {
    const seat = currentSeat(db, group.id, old.id, today);
    if (seat === undefined || seat.untilOn !== null) return [];
    const left = closeSeat(db, seat, addDays(on, -1), why);
    const seated = by.map(({ id }) => currentSeat(db, group.id, id, today));
    const unseated = by.filter((_, at) => seated[at]?.untilOn !== null);
    const [only] = by.length === 1 && movePeople ? seated : [];
    const people = left.people.map((post) => ({
      post,
      name: nameOf(db, post),
      movedTo: only === undefined ? undefined : movePost(scope, post, only, on),
    }));
    return [{ group, seat, actions: left.actions, people, unseated }];
  });
  return { added, seats };
}

function movePost({ db }: Scope, post: Post, to: Member, on: IsoDay): string | undefined {
  const person = getPerson(db, post.personId, on);
  if (person === undefined || to.untilOn !== null || to.fromOn > on) return undefined;
  const { capacity, letter } = post;
  enterPost(db, to, person, { capacity, fromOn: on, untilOn: null, letter });
  return to.handle;
}
