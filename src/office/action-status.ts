import { clearParts } from '../db/action-owners.ts';
import { updateAction } from '../db/actions.ts';
import { type Action, isOpen } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import {
  type ActionEventKind,
  type ActionStatus,
  type ChaseMeans,
  openStatuses,
} from '../domain/vocabulary.ts';
import { demandRaised, readAction, recordEvent, statusRefused } from './action-event.ts';
import type { Writing } from './writing.ts';

/** Each status an action can be moved to: from which, and how its history calls it. */
const moves: Readonly<
  Record<ActionStatus, { from: readonly ActionStatus[]; kind: ActionEventKind }>
> = {
  open: { from: ['done', 'cancelled'], kind: 'reopened' },
  in_progress: { from: ['open'], kind: 'started' },
  done: { from: openStatuses, kind: 'done' },
  cancelled: { from: openStatuses, kind: 'cancelled' },
};

export type Move = {
  to: ActionStatus;
  on: IsoDay;
  note?: string | undefined;
  letterId?: number | undefined;
};
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
    recordEvent(writing, action.id, moves[move.to].kind, move);
    if (move.to === 'open') clearParts(db, action.id);
  }
  return {
    moved: moving.map(({ id }) => readAction(db, id)),
    there: once.filter((action) => action.status === move.to),
  };
}

type Chase = { on: IsoDay; note: string; means: ChaseMeans | undefined };

/** A reminder that was given; reminders are counted. */
export function chaseAction(writing: Writing, action: Action, chase: Chase): Action {
  if (!isOpen(action)) throw statusRefused(action, 'chased');
  demandRaised(action, chase.on);
  recordEvent(writing, action.id, 'chased', chase);
  return readAction(writing.db, action.id);
}

export function demandMove(action: Action, { to, on }: Move): void {
  if (!moves[to].from.includes(action.status)) throw statusRefused(action, to);
  demandRaised(action, on);
}
