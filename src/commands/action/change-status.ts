import type { Context } from '../../command.ts';
import { findAction } from '../../db/find-action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { ActionStatus } from '../../domain/vocabulary.ts';
import { moveActions } from '../../office/action-status.ts';
import type { Change } from '../../output/result.ts';
import { actionChange, unmoved } from '../../records/action-change.ts';

type Move = {
  to: ActionStatus;
  on: IsoDay | undefined;
  note: string | undefined;
  letterId?: number | undefined;
};

/** What `start`, `done`, `cancel` and `reopen` do: they differ in the status alone. */
export function changeStatus(context: Context, names: readonly string[], move: Move): Change {
  const { db, today } = context;
  const { to, note, letterId, on = today } = move;
  const actions = names.map((name) => findAction(db, name));
  const { moved, there } = moveActions(context, actions, { to, on, note, letterId });
  const change = actionChange(moved, today, {
    what: ({ action }) =>
      on === today
        ? action.moved[to]
        : action.movedOn(action.moved[to], dayText(on), dayText(today)),
    question: ({ action }) => action.recordSeveral(moved.length, to),
  });
  return { ...change, say: [...there.map(unmoved), ...change.say] };
}
