import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { updateAction } from '../../db/actions.ts';
import { findAction } from '../../db/find-action.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { type Action, actionId, isOpen } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { meetingId } from '../../domain/meeting.ts';
import { RefusedError } from '../../errors.ts';
import { day, optional, pastDay, text } from '../../params.ts';
import { actionChange } from './action-change.ts';
import { whichAction } from './action-params.ts';
import { demandAfterRaised } from './demand-after-raised.ts';

export const actionExtend = defineCommand({
  name: 'action extend',
  summary: 'Give an action a later due date; the first one is kept',
  examples: ['mwg action extend 5 --to +5wd --at last --reason "Data being cleaned"'],
  params: {
    action: whichAction,
    to: day('--to <date>', 'the new due date', { looking: 'ahead', question: 'Until when?' }),
    reason: text('--reason <text>', 'why', 'Why?'),
    at: optional(text('--at <meeting>', 'the meeting that granted it')),
    on: optional(pastDay('--on <date>', 'the day it was granted (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today, at } = context;
    const action = findAction(db, input.action);
    demandLater(action, input.to.day);
    demandAfterRaised(action, input.on?.day ?? today);
    const meeting = input.at === undefined ? undefined : findMeeting(context, input.at);
    updateAction(db, action, { dueOn: input.to.day });
    insertActionEvent(db, {
      actionId: action.id,
      kind: 'extended',
      happenedOn: input.on?.day ?? today,
      recordedAt: at,
      note: input.reason,
      meetingId: meeting?.id,
      dueBefore: action.dueOn,
      dueAfter: input.to.day,
    });
    const granted = meeting ? ` at ${meetingId(meeting)}` : '';
    return actionChange(db, [action.id], today, { done: `extended${granted}` });
  },
});

function demandLater(action: Action, to: IsoDay): void {
  const id = actionId(action);
  if (!isOpen(action)) {
    throw new RefusedError({
      code: 'ACTION_STATUS',
      message: `${id} is ${action.status}, so it has no due date to extend.`,
      hints: [`Open it again first:  mwg action reopen ${id}`],
    });
  }
  if (action.dueOn === null) {
    throw new RefusedError({
      code: 'ACTION_NO_DUE',
      message: `${id} has no due date to extend.`,
      hints: [`Give it one:  mwg action edit ${id} --due ${to}`],
    });
  }
  if (to > action.dueOn) return;
  throw new RefusedError({
    code: 'ACTION_NOT_LATER',
    message: `${dayText(to)} is not later than ${dayText(action.dueOn)}, when ${id} is due.`,
    hints: [`A due date that was typed wrong:  mwg action edit ${id} --due ${to}`],
  });
}
