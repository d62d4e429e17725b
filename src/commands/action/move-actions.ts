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
import { demandAfterRaised } from './demand-after-raised.ts';

export type Move = {
  to: ActionStatus;
  kind: ActionEventKind;
  /** Statuses it may come from; `to` itself changes nothing. */
  from: readonly ActionStatus[];
  /** The verb of the answer: `A-12 done`. */
  said: string;
};

type Asked = {
  actions: readonly string[];
  on: { day: IsoDay } | undefined;
  note: string | undefined;
};

/** Moves actions to a status; one that is there already is said and left alone. */
export function moveActions({ actions, on, note }: Asked, move: Move, context: Context): Change {
  const { db, today, at } = context;
  const happenedOn = on?.day ?? today;
  const found = new Map(actions.map((name) => findAction(db, name)).map((one) => [one.id, one]));
  const there = [...found.values()].filter((action) => action.status === move.to);
  const moving = [...found.values()].filter((action) => action.status !== move.to);
  for (const action of moving) {
    demandFrom(action, move);
    demandAfterRaised(action, happenedOn);
    updateAction(db, action, { status: move.to, statusOn: happenedOn });
    const event = { actionId: action.id, kind: move.kind, happenedOn, recordedAt: at };
    insertActionEvent(db, { ...event, note });
  }
  const ids = moving.map((action) => action.id);
  const done = saidOn(move, happenedOn, today);
  const question = `Record ${moving.length} actions as ${move.to}?`;
  const change = actionChange(db, ids, today, { done, question });
  return { ...change, say: [...there.map((action) => already(action)), ...change.say] };
}

function saidOn({ said }: Move, on: IsoDay, today: IsoDay): string {
  return on === today ? said : `${said} on ${dayText(on)} (typed ${dayText(today)})`;
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
