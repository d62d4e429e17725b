import { insertActionEvent } from '../db/action-events.ts';
import { getAction } from '../db/actions.ts';
import type { Database } from '../db/database.ts';
import { type Action, actionId } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import type { ActionEventKind, ActionStatus, ChaseMeans } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import type { Writing } from './writing.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ACTION_BEFORE_RAISED: { id: string; raisedOn: IsoDay; day: IsoDay };
    ACTION_STATUS: {
      id: string;
      status: ActionStatus;
      since: IsoDay;
      to: ActionStatus | 'extended' | 'chased';
    };
  }
}

export type ActionNews = {
  on: IsoDay;
  note?: string | undefined;
  meetingId?: number | undefined;
  letterId?: number | undefined;
  means?: ChaseMeans | undefined;
  dueBefore?: IsoDay | null;
  dueAfter?: IsoDay | null;
};

export function recordEvent(
  { db, at }: Writing,
  actionId: number,
  kind: ActionEventKind,
  news: ActionNews,
): void {
  const {
    on: happenedOn,
    note,
    meetingId,
    letterId,
    means,
    dueBefore = null,
    dueAfter = null,
  } = news;
  const facts = { note, meetingId, letterId, means, dueBefore, dueAfter };
  insertActionEvent(db, { actionId, kind, happenedOn, recordedAt: at, ...facts });
}

export function statusRefused(
  action: Action,
  to: ActionStatus | 'extended' | 'chased',
): RefusedError {
  const { status, statusOn: since } = action;
  return new RefusedError('ACTION_STATUS', { id: actionId(action), status, since, to });
}

/** Nothing happens to an action before it is raised. */
export function demandRaised(action: Action, day: IsoDay): void {
  if (day >= action.raisedOn) return;
  const { raisedOn } = action;
  throw new RefusedError('ACTION_BEFORE_RAISED', { id: actionId(action), raisedOn, day });
}

export function readAction(db: Database, id: number): Action {
  const action = getAction(db, id);
  if (action === undefined) throw new Error(`No action ${id}.`);
  return action;
}
