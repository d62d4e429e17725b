import type { Context } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { updateAction } from '../../db/actions.ts';
import { findAction } from '../../db/find-action.ts';
import { type Action, actionId, actionTitle } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { ActionEventKind, ActionStatus } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';
import { actionChange } from './action-change.ts';

export type Move = {
  to: ActionStatus;
  kind: ActionEventKind;
  /** Statuses it may come from; `to` itself changes nothing. */
  from: readonly ActionStatus[];
  /** The verb of the answer: `A-12 done`. */
  said: string;
  on: IsoDay | undefined;
  note: string | undefined;
};

/** Moves actions to a status; one that is there already is said and left alone. */
export function moveActions(names: readonly string[], move: Move, context: Context): Change {
  const { db, today, at } = context;
  const found = new Map(names.map((name) => findAction(db, name)).map((one) => [one.id, one]));
  const actions = [...found.values()];
  const there = actions.filter((action) => action.status === move.to);
  const moving = actions.filter((action) => action.status !== move.to);
  for (const action of moving) {
    demandFrom(action, move);
    const happenedOn = move.on ?? today;
    demandAfterRaised(action, happenedOn);
    updateAction(db, action, { status: move.to, statusOn: happenedOn });
    const event = { actionId: action.id, kind: move.kind, happenedOn, recordedAt: at };
    insertActionEvent(db, { ...event, note: move.note });
  }
  const change = actionChange(
    db,
    moving.map((action) => action.id),
    today,
    { done: saidOn(move, today), question: `Record ${moving.length} actions as ${move.to}?` },
  );
  return { ...change, say: [...there.map((action) => already(action)), ...change.say] };
}

function saidOn({ said, on }: Move, today: IsoDay): string {
  if (on === undefined || on === today) return said;
  return `${said} on ${dayText(on)} (typed ${dayText(today)})`;
}

function already(action: Action): string {
  return `${actionId(action)} was already ${action.status} (${dayText(action.statusOn)}). Nothing changed.  ${actionTitle(action)}`;
}

function demandFrom(action: Action, move: Move): void {
  if (move.from.includes(action.status)) return;
  throw new RefusedError({
    code: 'ACTION_STATUS',
    message: `${actionId(action)} is ${action.status} since ${dayText(action.statusOn)}, so it cannot become ${move.to}.`,
    hints: [
      move.to === 'open'
        ? `It is open to work on already:  mwg action show ${actionId(action)}`
        : `Open it again first:  mwg action reopen ${actionId(action)}`,
    ],
  });
}

function demandAfterRaised(action: Action, day: IsoDay): void {
  if (day >= action.raisedOn) return;
  throw new RefusedError({
    code: 'ACTION_BEFORE_RAISED',
    message: `${actionId(action)} was raised on ${dayText(action.raisedOn)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg action show ${actionId(action)}`],
  });
}
