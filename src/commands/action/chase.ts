import { defineCommand } from '../../command.ts';
import { findAction } from '../../db/find-action.ts';
import { chaseMeans } from '../../domain/vocabulary.ts';
import { partsLeft } from '../../office/action-parts.ts';
import { chaseAction } from '../../office/action-status.ts';
import { choice, optional, text } from '../../params.ts';
import { actionChange } from '../../records/action-change.ts';
import { happenedOn, whichAction } from './action-params.ts';

export const actionChase = defineCommand({
  name: 'action chase',
  summary: 'Record a reminder about an action; reminders are counted',
  examples: [
    'mwg action chase 5 "Phoned the data unit; promised Sunday" --by phone',
    'mwg action chase 7 "Asked at the door" --on yesterday',
  ],
  params: {
    action: whichAction,
    note: text('<note>', 'what was said', 'What was said?'),
    by: optional(choice('--by <means>', 'how', chaseMeans)),
    on: happenedOn,
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const chased = chaseAction(context, findAction(db, input.action), {
      on: input.on?.day ?? today,
      note: input.note,
      means: input.by,
    });
    return actionChange([chased], today, {
      what: ({ action }) => action.chased(chased.chases, chased.chasedOn ?? today),
      left: (action) => partsLeft(db, action, today),
    });
  },
});
