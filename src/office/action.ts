import { insertActionEvent } from '../db/action-events.ts';
import { type Owner, replaceOwners } from '../db/action-owners.ts';
import { type ActionEdit, getAction, insertAction, updateAction } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { type Action, actionId, isOpen } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { Meeting } from '../domain/meeting.ts';
import {
  type ActionEventKind,
  type ActionStatus,
  type Audience,
  openStatuses,
} from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import type { Writing } from './writing.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ACTION_BEFORE_RAISED: { id: string; raisedOn: IsoDay; day: IsoDay };
    ACTION_NO_DUE: { id: string; to: IsoDay };
    ACTION_NO_TITLE: object;
    ACTION_NOT_LATER: { id: string; due: IsoDay; to: IsoDay };
    ACTION_STATUS: {
      id: string;
      status: ActionStatus;
      since: IsoDay;
      to: ActionStatus | 'extended';
    };
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
  const meetingDay = meeting && meeting.heldOn <= today ? meeting.heldOn : today;
  const raisedOn = action.raisedOn ?? meetingDay;
  const meetingId = meeting?.id ?? null;
  const decisionId = decision?.id ?? null;
  const groupId = meeting?.groupId ?? decision?.groupId ?? group.id;
  const id = insertAction(db, { ...fields, groupId, meetingId, decisionId, raisedOn });
  replaceOwners(db, id, owners);
  record(writing, id, 'raised', { on: raisedOn, note, meetingId: meeting?.id });
  return readAction(db, id);
}

/** Each status an action can be moved to: from which, and how its history calls it. */
const moves: Readonly<
  Record<ActionStatus, { from: readonly ActionStatus[]; kind: ActionEventKind }>
> = {
  open: { from: ['done', 'cancelled'], kind: 'reopened' },
  in_progress: { from: ['open'], kind: 'started' },
  done: { from: openStatuses, kind: 'done' },
  cancelled: { from: openStatuses, kind: 'cancelled' },
};

type Move = { to: ActionStatus; on: IsoDay; note: string | undefined };
export type Moved = {
  moved: readonly Action[];
  /** Those that were there already: nothing is recorded of them. */
  there: readonly Action[];
};

export function moveActions(writing: Writing, actions: readonly Action[], move: Move): Moved {
  const { db } = writing;
  const once = [...new Map(actions.map((action) => [action.id, action])).values()];
  const moving = once.filter((action) => action.status !== move.to);
  for (const action of moving) {
    demandMove(action, move);
    updateAction(db, action, { status: move.to, statusOn: move.on });
    record(writing, action.id, moves[move.to].kind, move);
  }
  return {
    moved: moving.map(({ id }) => readAction(db, id)),
    there: once.filter((action) => action.status === move.to),
  };
}

function demandMove(action: Action, { to, on }: Move): void {
  if (!moves[to].from.includes(action.status)) throw statusRefused(action, to);
  demandRaised(action, on);
}

type Extension = { to: IsoDay; on: IsoDay; reason: string; meetingId: number | undefined };

/** The first due date is kept; each extension has its day, its reason and the meeting that granted it. */
export function extendAction(writing: Writing, action: Action, extension: Extension): Action {
  const { to, reason } = extension;
  demandLater(action, to);
  demandRaised(action, extension.on);
  updateAction(writing.db, action, { dueOn: to });
  record(writing, action.id, 'extended', {
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
  record(writing, action.id, 'assigned', {
    on,
    note: reason === undefined ? moved : `${moved}: ${reason}`,
  });
  return readAction(writing.db, action.id);
}

/** Before any extension, a due date typed wrong was the first one too. */
export function editAction(db: Database, action: Action, edit: ActionEdit): Action {
  const { titleEn, titleAr } = { ...action, ...edit };
  if (titleEn === null && titleAr === null) throw new RefusedError('ACTION_NO_TITLE', {});
  const isFirst = action.extensions === 0 && edit.dueOn !== undefined;
  updateAction(db, action, { ...edit, ...(isFirst && { firstDueOn: edit.dueOn }) });
  return readAction(db, action.id);
}

export function noteAction(
  writing: Writing,
  action: Action,
  { on, note }: { on: IsoDay; note: string },
): Action {
  demandRaised(action, on);
  record(writing, action.id, 'note', { on, note });
  return action;
}

/** An edit is recorded with what it changed, in words. */
export function recordEdit(writing: Writing, action: Action, note: string): void {
  record(writing, action.id, 'edited', { on: writing.today, note });
}

type Event = {
  on: IsoDay;
  note?: string | undefined;
  meetingId?: number | undefined;
  dueBefore?: IsoDay | null;
  dueAfter?: IsoDay | null;
};

function record({ db, at }: Writing, actionId: number, kind: ActionEventKind, event: Event): void {
  const { on: happenedOn, ...rest } = event;
  const { note, meetingId, dueBefore = null, dueAfter = null } = rest;
  const facts = { note, meetingId, dueBefore, dueAfter };
  insertActionEvent(db, { actionId, kind, happenedOn, recordedAt: at, ...facts });
}

function statusRefused(action: Action, to: ActionStatus | 'extended'): RefusedError {
  const { status, statusOn: since } = action;
  return new RefusedError('ACTION_STATUS', { id: actionId(action), status, since, to });
}

/** Nothing happens to an action before it is raised. */
function demandRaised(action: Action, day: IsoDay): void {
  if (day >= action.raisedOn) return;
  const { raisedOn } = action;
  throw new RefusedError('ACTION_BEFORE_RAISED', { id: actionId(action), raisedOn, day });
}

function readAction(db: Database, id: number): Action {
  const action = getAction(db, id);
  if (action === undefined) throw new Error(`No action ${id}.`);
  return action;
}
