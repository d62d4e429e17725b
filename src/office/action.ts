import { listActionEvents, updateRaised } from '../db/action-events.ts';
import { type Owner, replaceOwners } from '../db/action-owners.ts';
import { type ActionEdit, findActionsByTitle, insertAction, updateAction } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { currentSeat } from '../db/members.ts';
import { type Action, actionId, actionTitle, isOpen } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import { fold } from '../domain/fold.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { demandRaised, readAction, recordEvent, statusRefused } from './action-event.ts';
import { demandNotBefore, demandNotCancelled } from './happened.ts';
import type { Writing } from './writing.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ACTION_DUE_EARLY: { due: IsoDay; raisedOn: IsoDay };
    ACTION_RAISED_LATE: { id: string; day: IsoDay; first: IsoDay };
    ACTION_NO_DUE: { id: string; to: IsoDay };
    ACTION_NO_TITLE: object;
    ACTION_NOT_LATER: { id: string; due: IsoDay; to: IsoDay };
  }
}

export type NewAction = {
  titleEn: string | null;
  titleAr: string | null;
  owners: readonly Owner[];
  dueOn: IsoDay | null;
  /** The day it was agreed; without one, the meeting's, or today. */
  raisedOn: IsoDay | undefined;
  meeting: Meeting | undefined;
  /** What it comes from. */
  decision: Decision | undefined;
  isUrgent: boolean;
  visibility: Audience;
  note: string | undefined;
};

/** It belongs to the group of the meeting it comes from. */
export function addAction(writing: Writing, action: NewAction): Action {
  const { db, group, today } = writing;
  const { owners, meeting, decision, note, ...fields } = action;
  if (meeting !== undefined) demandAgreeing(meeting, action.raisedOn);
  const meetingDay = meeting && meeting.heldOn <= today ? meeting.heldOn : today;
  const raisedOn = action.raisedOn ?? meetingDay;
  // Where nobody said when it was agreed, today is only when it was typed.
  if (action.raisedOn !== undefined || meeting !== undefined)
    demandDueAfter(raisedOn, action.dueOn);
  const meetingId = meeting?.id ?? null;
  const decisionId = decision?.id ?? null;
  const groupId = meeting?.groupId ?? decision?.groupId ?? group.id;
  const id = insertAction(db, { ...fields, groupId, meetingId, decisionId, raisedOn });
  replaceOwners(db, id, owners);
  recordEvent(writing, id, 'raised', { on: raisedOn, note, meetingId: meeting?.id });
  return readAction(db, id);
}

function demandAgreeing(meeting: Meeting, raisedOn: IsoDay | undefined): void {
  demandNotCancelled(meeting);
  if (raisedOn !== undefined) demandNotBefore(meeting, raisedOn);
}

/** Nothing falls due before it was agreed. */
function demandDueAfter(raisedOn: IsoDay, due: IsoDay | null): void {
  if (due !== null && due < raisedOn) {
    throw new RefusedError('ACTION_DUE_EARLY', { due, raisedOn });
  }
}

/** Open actions of the same words: one of them may have been typed twice. */
export function openTwins(db: Database, action: Action): Action[] {
  const words = fold(actionTitle(action));
  return findActionsByTitle(db, words).filter(
    (other) => other.id !== action.id && isOpen(other) && fold(actionTitle(other)) === words,
  );
}

/** Owners whose seat on the group is over: they may be meant, and are more often a slip. */
export function endedOwners({ db, group, today }: Writing, owners: readonly Owner[]): string[] {
  const isOver = ({ organisationId }: Owner) =>
    organisationId !== null && currentSeat(db, group.id, organisationId, today)?.status === 'ended';
  return owners.filter(isOver).map(({ name }) => name);
}

type Extension = { to: IsoDay; on: IsoDay; reason: string; meetingId: number | undefined };

/** The first due date is kept; each extension has its day, its reason and the meeting that granted it. */
export function extendAction(writing: Writing, action: Action, extension: Extension): Action {
  const { to, reason } = extension;
  demandLater(action, to);
  demandRaised(action, extension.on);
  updateAction(writing.db, action, { dueOn: to });
  recordEvent(writing, action.id, 'extended', {
    ...extension,
    note: reason,
    dueBefore: action.dueOn,
    dueAfter: to,
  });
  return readAction(writing.db, action.id);
}

function demandLater(action: Action, to: IsoDay): void {
  const id = actionId(action);
  if (!isOpen(action)) throw statusRefused(action, 'extended');
  if (action.dueOn === null) throw new RefusedError('ACTION_NO_DUE', { id, to });
  if (to <= action.dueOn) throw new RefusedError('ACTION_NOT_LATER', { id, due: action.dueOn, to });
}

type Assignment = { owners: readonly Owner[]; on: IsoDay; reason: string | undefined };

/** Undefined where these are its owners already. */
export function assignAction(
  writing: Writing,
  action: Action,
  { owners, on, reason }: Assignment,
): Action | undefined {
  demandRaised(action, on);
  const before = action.owners.join(', ');
  const after = owners.map(({ name }) => name).join(', ');
  if (before === after) return undefined;
  replaceOwners(writing.db, action.id, owners);
  const moved = `${before} → ${after}`;
  recordEvent(writing, action.id, 'assigned', {
    on,
    note: reason === undefined ? moved : `${moved}: ${reason}`,
  });
  return readAction(writing.db, action.id);
}

export type Correction = ActionEdit & {
  /** Owners that were mistyped: nothing was assigned anew, and lists of past days change with them. */
  owners?: readonly Owner[];
  /** What was noted when it was raised. */
  note?: string | null;
};

/** Before any extension, a due date typed wrong was the first one too. */
export function editAction(db: Database, action: Action, correction: Correction): Action {
  const { owners, note, ...edit } = correction;
  const { titleEn, titleAr } = { ...action, ...edit };
  if (titleEn === null && titleAr === null) throw new RefusedError('ACTION_NO_TITLE', {});
  demandDaysAgree(db, action, edit);
  const isFirst = action.extensions === 0 && edit.dueOn !== undefined;
  updateAction(db, action, { ...edit, ...(isFirst && { firstDueOn: edit.dueOn }) });
  if (owners !== undefined) replaceOwners(db, action.id, owners);
  if (note !== undefined || edit.raisedOn !== undefined) {
    updateRaised(db, action.id, { note, on: edit.raisedOn });
  }
  return readAction(db, action.id);
}

function demandDaysAgree(
  db: Database,
  action: Action,
  { raisedOn, dueOn }: Pick<Correction, 'raisedOn' | 'dueOn'>,
): void {
  if (raisedOn !== undefined) demandNothingBefore(db, action, raisedOn);
  const due = dueOn === undefined ? action.dueOn : dueOn;
  if (raisedOn ?? dueOn) demandDueAfter(raisedOn ?? action.raisedOn, due);
}

function demandNothingBefore(db: Database, action: Action, day: IsoDay): void {
  const first = listActionEvents(db, action.id)
    .filter(({ kind }) => kind !== 'raised' && kind !== 'edited')
    .map(({ happenedOn }) => happenedOn)
    .toSorted()
    .find((happened) => happened < day);
  if (first !== undefined) {
    throw new RefusedError('ACTION_RAISED_LATE', { id: actionId(action), day, first });
  }
}

export function noteAction(
  writing: Writing,
  action: Action,
  { on, note }: { on: IsoDay; note: string },
): Action {
  demandRaised(action, on);
  recordEvent(writing, action.id, 'note', { on, note });
  return action;
}

/** An edit is recorded with what it changed, in words. */
export function recordEdit(writing: Writing, action: Action, note: string): void {
  recordEvent(writing, action.id, 'edited', { on: writing.today, note });
}
