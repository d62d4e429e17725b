import { listActions } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { groupFlag } from '../db/find-group.ts';
import type { Scope } from '../db/groups.ts';
import {
  currentSeat,
  endRole,
  endSeat,
  insertMember,
  insertRole,
  insertSeat,
  openRole,
  seatGroup,
  updateRole,
} from '../db/members.ts';
import { getOrganisation, updateOrganisation } from '../db/organisations.ts';
import { endPost, listPosts } from '../db/posts.ts';
import { lastDayBefore, moveFirstDay, nextDayOf } from '../db/seat-first-day.ts';
import { insertStatus, lastSeatChange, listStatuses } from '../db/seat-statuses.ts';
import type { Action } from '../domain/action.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import type { Member } from '../domain/member.ts';
import { type Post, personId } from '../domain/person.ts';
import { openStatuses, type Role, type Side, type StandingStatus } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { addAliases, demandBody, demandHandle } from './bodies.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    MEMBER_EXISTS: { handle: string; flag: string };
    SEAT_ENDED: { handle: string; untilOn: IsoDay; flag: string };
    SEAT_CHANGED_LATER: { handle: string; last: IsoDay; day: IsoDay };
    SEAT_STATUS: { handle: string; status: StandingStatus; since: IsoDay; to: StandingStatus };
    SEAT_HELD_LATER: { handle: string; person: string; fromOn: IsoDay; day: IsoDay };
    /** `next`: the day of what happened next; `earlier`: the last day of the seat before. */
    SEAT_BEFORE_GROUP: { handle: string; group: string; since: IsoDay; day: IsoDay };
    SEAT_BEGUN: { handle: string; day: IsoDay; next: IsoDay };
    SEAT_BEFORE: { handle: string; day: IsoDay; earlier: IsoDay };
    ROLE_BEFORE_SEAT: { handle: string; role: Role; since: IsoDay };
  }
}

export type NewSeat = {
  handle: string;
  name: string | undefined;
  nameAr: string | undefined;
  acronym: string | undefined;
  side: Side | undefined;
  role: Role;
  fromOn: IsoDay;
  status: StandingStatus;
  letter?: string | undefined;
  aliases: readonly string[];
};

/** A seat for a body, which is new to the book or known to it; the handle it goes by. */
export function addSeat(scope: Scope, seat: NewSeat): string {
  const { db, group } = scope;
  const handle = seat.handle.toLowerCase();
  demandHandle(handle);
  const known = getOrganisation(db, handle);
  // That it sits already is what a clerk needs to hear first, whatever else was typed.
  if (known !== undefined) demandNoSeat(scope, known.id, handle, seat.fromOn);
  demandGroupStands(group, handle, seat.fromOn);
  const { name: nameEn, side } = demandBody(known, handle, seat);
  const { role, fromOn, status, letter, nameAr = null } = seat;
  const held = { groupId: group.id, role, fromOn, status, letter };
  if (known === undefined) {
    insertMember(db, { ...held, handle, nameEn, nameAr, side });
  } else {
    insertSeat(db, { ...held, organisationId: known.id });
  }
  const body = getOrganisation(db, handle);
  if (body === undefined) throw new Error(`${handle} was not stored.`);
  const lacking = {
    ...(body.nameAr === null && nameAr !== null && { nameAr }),
    ...(body.acronym === null && seat.acronym !== undefined && { acronym: seat.acronym }),
  };
  if (Object.keys(lacking).length > 0) updateOrganisation(db, body.id, lacking);
  addAliases(db, body.id, seat.aliases);
  return handle;
}

/** No seat is older than its group. */
function demandGroupStands({ code, fromOn }: Group, handle: string, day: IsoDay): void {
  if (fromOn !== null && day < fromOn) {
    throw new RefusedError('SEAT_BEFORE_GROUP', { handle, group: code, since: fromOn, day });
  }
}

/** An organisation that comes back gets a second seat; the first stays in the past. */
function demandNoSeat(
  { db, group }: Scope,
  organisationId: number,
  handle: string,
  fromOn: IsoDay,
): void {
  const seat = currentSeat(db, group.id, organisationId, fromOn);
  if (seat === undefined || (seat.untilOn !== null && seat.untilOn < fromOn)) return;
  throw new RefusedError('MEMBER_EXISTS', { handle, flag: groupFlag(db, group) });
}

/** What is over is not changed. */
export function demandStanding({ db, group }: Scope, { handle, untilOn }: Member): void {
  if (untilOn === null) return;
  throw new RefusedError('SEAT_ENDED', { handle, untilOn, flag: groupFlag(db, group) });
}

/** The dated past of a seat only grows at its end. */
function demandAfterLastChange(db: Database, { seatId, handle }: Member, day: IsoDay): void {
  const last = lastSeatChange(db, seatId);
  if (last === undefined || day >= last) return;
  throw new RefusedError('SEAT_CHANGED_LATER', { handle, last, day });
}

export type Move = {
  from: StandingStatus;
  to: StandingStatus;
  on: IsoDay;
  meetingId: number | undefined;
  reason: string | undefined;
};

/** Since when it was so already; undefined where it was moved. */
export function moveSeat(scope: Scope, member: Member, move: Move): IsoDay | undefined {
  const { db } = scope;
  const { handle, seatId } = member;
  demandStanding(scope, member);
  const now = listStatuses(db, seatId).at(-1);
  if (now === undefined) throw new Error(`Seat ${seatId} has no status.`);
  if (now.status === move.to) return now.fromOn;
  if (now.status !== move.from) {
    const { status, fromOn: since } = now;
    throw new RefusedError('SEAT_STATUS', { handle, status, since, to: move.to });
  }
  demandAfterLastChange(db, member, move.on);
  const { to: status, on: fromOn, meetingId, reason } = move;
  insertStatus(db, { seatId, status, fromOn, meetingId, reason });
  return undefined;
}

/** The day a seat was typed to begin on; what began with it moves along. */
export function correctFirstDay({ db, group }: Scope, member: Member, day: IsoDay): void {
  const { handle, seatId, fromOn: before } = member;
  if (day === before) return;
  demandGroupStands(group, handle, day);
  const next = nextDayOf(db, seatId, before);
  if (next !== undefined && day > next) throw new RefusedError('SEAT_BEGUN', { handle, day, next });
  const earlier = lastDayBefore(db, seatId);
  if (earlier !== undefined && day <= earlier) {
    throw new RefusedError('SEAT_BEFORE', { handle, day, earlier });
  }
  moveFirstDay(db, { seatId, before, day });
}

/** A role that was mistyped, since it is held. */
export function correctRole(scope: Scope, member: Member, role: Role): void {
  demandStanding(scope, member);
  updateRole(scope.db, member.seatId, role);
}

export function changeRole(scope: Scope, member: Member, role: Role, from: IsoDay): void {
  const { handle, seatId } = member;
  demandStanding(scope, member);
  const held = openRole(scope.db, seatId);
  if (role === held?.role) return;
  if (held !== undefined && from <= held.fromOn) {
    throw new RefusedError('ROLE_BEFORE_SEAT', { handle, role: held.role, since: held.fromOn });
  }
  endRole(scope.db, seatId, addDays(from, -1));
  insertRole(scope.db, seatId, role, from);
}

/** What a seat that is over leaves behind: its open actions, and the people who stood for it. */
export type LeftBehind = { actions: readonly Action[]; people: readonly Post[] };

/** `last` is its last day; nobody speaks for it afterwards. */
export function closeSeat(db: Database, member: Member, last: IsoDay, reason: string): LeftBehind {
  const { seatId, handle, organisationId } = member;
  demandAfterLastChange(db, member, last);
  const standing = listPosts(db, { seatId }).filter(({ untilOn }) => (untilOn ?? '9999') > last);
  const later = standing.find((post) => post.fromOn > last);
  if (later !== undefined) {
    const person = personId({ id: later.personId });
    const values = { handle, person, fromOn: later.fromOn, day: last };
    throw new RefusedError('SEAT_HELD_LATER', values);
  }
  endSeat(db, seatId, last, reason);
  endRole(db, seatId, last);
  for (const { id } of standing) endPost(db, id, last);
  const { groupId } = seatGroup(db, seatId);
  return {
    actions: listActions(db, { groupId, organisationId, statuses: openStatuses }),
    people: standing,
  };
}
