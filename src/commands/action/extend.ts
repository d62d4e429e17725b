import { defineCommand } from '../../command.ts';
import { findAction } from '../../db/find-action.ts';
import { meetingId } from '../../domain/meeting.ts';
import { extendAction } from '../../office/action.ts';
import { happened } from '../../office/happened.ts';
import { day, optional, pastDay, text } from '../../params.ts';
import { actionChange } from '../../records/action-change.ts';
import { whichAction } from './action-params.ts';

export const actionExtend = defineCommand({
  name: 'action extend',
  summary: 'Give an action a later due date; the first one is kept',
  examples: [
    'mwg action extend 5 --to +5wd --at last --reason "Data being cleaned"',
    'mwg action extend A-9 --to "next thu" --reason "The text is at the printer"',
  ],
  params: {
    action: whichAction,
    to: day('--to <date>', 'the new due date', { looking: 'ahead', question: 'Until when?' }),
    reason: text('--reason <text>', 'why', 'Why?'),
    at: optional(text('--at <meeting>', 'the meeting that granted it')),
    on: optional(
      pastDay('--on <date>', 'the day it was granted (default: the meeting’s, or today)'),
    ),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const { day: on, meeting } = happened(context, input);
    const extended = extendAction(context, findAction(db, input.action), {
      to: input.to.day,
      on,
      reason: input.reason,
      meetingId: meeting?.id,
    });
    return actionChange([extended], today, {
      what: (words) => words.action.extended(meeting && meetingId(meeting)),
    });
  },
});
