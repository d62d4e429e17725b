import { listAgenda } from '../db/agenda.ts';
import { listAttendance } from '../db/attendance.ts';
import type { Database } from '../db/database.ts';
import {
  type DecisionEdit,
  findDecisionsByTitle,
  getDecision,
  insertDecision,
  insertDecisionEvent,
  listDecisionEvents,
  type NewDecision,
  replaceAddressees,
  replaceWithout,
  updateDecision,
} from '../db/decisions.ts';
import { findOrganisation } from '../db/find-member.ts';
import type { Scope } from '../db/groups.ts';
import { getMeeting } from '../db/meetings.ts';
import type { IsoDay } from '../domain/day.ts';
import {
  type Decision,
  type DecisionParty,
  decisionId,
  decisionTitle,
} from '../domain/decision.ts';
import { fold } from '../domain/fold.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Audience, DecisionKind, DecisionStatus, FollowUp } from '../domain/vocabulary.ts';
import { RefusedError, UsageError, UserError } from '../errors.ts';
import { itemAt } from './agenda.ts';
import { demandNotBefore, demandTakenPlace } from './happened.ts';
import { type Judged, quorumWithout, rollOf, rosterOf, seatAt } from './roll.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    DECISION_SUPERSEDED: { id: string; by: string };
    DECISION_SELF: { id: string };
    DECISION_NOT_ADOPTED: { id: string; status: DecisionStatus };
    DECISION_WITHOUT_MEETING: { flag: string };
    DECISION_FOLLOW_UP_EARLY: { id: string; day: IsoDay; decidedOn: IsoDay };
  }
}

export type DecisionEntry = {
  titleEn: string | null;
  titleAr: string | null;
  meeting: Meeting | undefined;
  /** A recommendation where it is addressed to a body, unless another kind is given. */
  kind: DecisionKind | undefined;
  status: DecisionStatus | undefined;
  to: readonly string[];
  without: readonly string[];
  item: number | undefined;
  /** Local time of the meeting. */
  time: string | undefined;
  on: IsoDay | undefined;
  visibility: Audience | undefined;
  /** A body that has no seat, kept by its name. */
  isUnlisted: boolean;
};

export function addDecision(scope: Scope, entry: DecisionEntry): Decision {
  const { db, today } = scope;
  const { meeting, to, without, isUnlisted } = entry;
  if (meeting !== undefined) {
    demandTakenPlace(meeting, today);
    if (entry.on !== undefined) demandNotBefore(meeting, entry.on);
  }
  const id = insertDecision(db, storedEntry(scope, entry));
  replaceAddressees(db, id, addressees(scope, to, isUnlisted));
  if (meeting !== undefined) {
    replaceWithout(db, id, organisationsOut(scope, meeting, without, entry.time));
  } else if (without.length > 0) {
    throw new UsageError('DECISION_WITHOUT_MEETING', { flag: '--without' });
  }
  return storedDecision(db, id);
}

/** Others of its group that say the same and stand. */
export function decisionTwins(db: Database, decision: Decision): Decision[] {
  const words = fold(decisionTitle(decision));
  return findDecisionsByTitle(db, words).filter(
    ({ id, groupId, status, ...other }) =>
      id !== decision.id &&
      groupId === decision.groupId &&
      (status === 'adopted' || status === 'proposed') &&
      fold(decisionTitle(other)) === words,
  );
}

function storedEntry({ db, group, today }: Scope, entry: DecisionEntry): NewDecision {
  const { meeting, titleEn, titleAr, to, item, status = 'adopted' } = entry;
  return {
    groupId: meeting?.groupId ?? group.id,
    meetingId: meeting?.id ?? null,
    itemId: item === undefined ? null : itemOf(db, meeting, item),
    kind: entry.kind ?? (to.length > 0 ? 'recommendation' : 'decision'),
    status,
    titleEn,
    titleAr,
    decidedOn: entry.on ?? meeting?.heldOn ?? today,
    decidedAt: entry.time ?? null,
    visibility: entry.visibility ?? (status === 'adopted' ? 'members' : 'office'),
  };
}

function itemOf(db: Database, meeting: Meeting | undefined, position: number): number {
  if (meeting === undefined) throw new UsageError('DECISION_WITHOUT_MEETING', { flag: '--item' });
  const items = listAgenda(db, { groupId: meeting.groupId, meetingId: meeting.id });
  return itemAt(meeting, items, position).id;
}

/** Any body of the book, whether it has a seat or not. */
function addressees(scope: Scope, names: readonly string[], isUnlisted: boolean): DecisionParty[] {
  return names.map((name) => {
    try {
      const { id, handle } = findOrganisation(scope.db, name);
      return { organisationId: id, name: handle };
    } catch (error) {
      const isUnknown = error instanceof UserError && error.exitCode === 3;
      if (isUnknown && isUnlisted) return { organisationId: null, name };
      throw error;
    }
  });
}

/** Those named, and those who had left by then. */
function organisationsOut(
  scope: Scope,
  meeting: Meeting,
  named: readonly string[],
  time: string | undefined,
): number[] {
  const { db } = scope;
  const leftBy = listAttendance(db, meeting.id).filter(
    ({ hasLeft, leftAt }) => hasLeft && (leftAt === null || time === undefined || leftAt <= time),
  );
  const left = new Set(leftBy.map(({ seatId }) => seatId));
  const gone = rosterOf(db, meeting).filter(({ seatId }) => left.has(seatId));
  const out = [...named.map((body) => seatAt(scope, meeting, body)), ...gone];
  return [...new Set(out.map(({ organisationId }) => organisationId))];
}

export type Correction = {
  edit: DecisionEdit;
  to: readonly string[] | undefined;
  without: readonly string[] | undefined;
  item: number | undefined;
  isUnlisted: boolean;
};

export function editDecision(
  scope: Scope,
  decision: Decision,
  meeting: Meeting | undefined,
  { edit, to, without, item, isUnlisted }: Correction,
): Decision {
  const { db } = scope;
  const itemId = item === undefined ? decision.itemId : itemOf(db, meeting, item);
  // A status that is typed is never "superseded": another no longer stands in its place.
  const restated = edit.status && { statusOn: scope.today, supersededById: null };
  updateDecision(db, decision, { itemId, ...restated, ...edit });
  if (to !== undefined) replaceAddressees(db, decision.id, addressees(scope, to, isUnlisted));
  if (without !== undefined) {
    if (meeting === undefined) {
      throw new UsageError('DECISION_WITHOUT_MEETING', { flag: '--without' });
    }
    const seats = without.map((body) => seatAt(scope, meeting, body).organisationId);
    replaceWithout(db, decision.id, seats);
  }
  return storedDecision(db, decision.id);
}

export type Followed = {
  followUp: FollowUp;
  on: IsoDay;
  note: string | null;
  letterId: number | null;
  /** The UTC instant at which it was typed. */
  at: string;
};

export function followUpDecision(db: Database, decision: Decision, followed: Followed): Decision {
  const { followUp, on: happenedOn, note, letterId, at: recordedAt } = followed;
  const id = decisionId(decision);
  if (decision.status !== 'adopted') {
    throw new RefusedError('DECISION_NOT_ADOPTED', { id, status: decision.status });
  }
  if (happenedOn < decision.decidedOn) {
    const { decidedOn } = decision;
    throw new RefusedError('DECISION_FOLLOW_UP_EARLY', { id, day: happenedOn, decidedOn });
  }
  const last = listDecisionEvents(db, decision.id).at(-1);
  const isSaid =
    last?.followUp === followUp &&
    last.happenedOn === happenedOn &&
    last.note === note &&
    last.letterId === letterId;
  if (!isSaid) {
    insertDecisionEvent(db, decision.id, { followUp, happenedOn, recordedAt, note, letterId });
  }
  return storedDecision(db, decision.id);
}

/** The later decision stands in the earlier one's place; both stay printed. */
export function supersedeDecision(
  db: Database,
  earlier: Decision,
  later: Decision,
  on: IsoDay,
): Decision {
  const id = decisionId(earlier);
  if (earlier.id === later.id) throw new RefusedError('DECISION_SELF', { id });
  demandNoSuccessor(earlier);
  for (let last = later; last.supersededById !== null; ) {
    last = storedDecision(db, last.supersededById);
    // It would stand in the place of its own successor, and neither would stand.
    if (last.id === earlier.id) demandNoSuccessor(later);
  }
  const supersededById = later.id;
  updateDecision(db, earlier, { status: 'superseded', statusOn: on, supersededById });
  return storedDecision(db, earlier.id);
}

function demandNoSuccessor({ id, supersededById }: Decision): void {
  if (supersededById === null) return;
  const by = decisionId({ id: supersededById });
  throw new RefusedError('DECISION_SUPERSEDED', { id: decisionId({ id }), by });
}

export function meetingOfDecision(db: Database, { meetingId }: Decision): Meeting | undefined {
  return meetingId === null ? undefined : getMeeting(db, meetingId);
}

/** Judged by the rules of the meeting's day; undefined where there is nothing to judge by. */
export function quorumOfDecision(db: Database, decision: Decision): Judged | undefined {
  const meeting = meetingOfDecision(db, decision);
  if (meeting === undefined || listAttendance(db, meeting.id).length === 0) return undefined;
  return quorumWithout(db, rollOf(db, meeting), decision.without);
}

function storedDecision(db: Database, id: number): Decision {
  const decision = getDecision(db, id);
  if (decision === undefined) throw new Error(`No decision ${id}.`);
  return decision;
}
