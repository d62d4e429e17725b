import { defineCommand } from '../../command.ts';
import { findAction } from '../../db/find-action.ts';
import { noteAction } from '../../office/action.ts';
import { text } from '../../params.ts';
import { actionChange } from '../../records/action-change.ts';
import { happenedOn, whichAction } from './action-params.ts';

export const actionNote = defineCommand({
  name: 'action note',
  summary: 'Add a note to an action, for the office',
  examples: [
    'mwg action note 2 "The data unit promised Sunday"',
    'mwg action note A-5 "Promised for Sunday" --on yesterday',
  ],
  params: {
    action: whichAction,
    note: text('<note>', 'the note', 'What is to be noted?'),
    on: happenedOn,
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const on = input.on?.day ?? today;
    const action = noteAction(context, findAction(db, input.action), { on, note: input.note });
    return actionChange([action], today, { what: (words) => words.action.noted });
  },
});
