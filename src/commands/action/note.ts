import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { findAction } from '../../db/find-action.ts';
import { optional, pastDay, text } from '../../params.ts';
import { actionChange } from './action-change.ts';

export const actionNote = defineCommand({
  name: 'action note',
  summary: 'Add a note to an action, for the office',
  examples: ['mwg action note 2 "The data unit promised Sunday"'],
  params: {
    action: text('<action>', 'A-127, 127, or part of its title', 'Which action?'),
    note: text('<note>', 'the note', 'What is to be noted?'),
    on: optional(pastDay('--on <date>', 'the day it happened (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today, at }) {
    const action = findAction(db, input.action);
    insertActionEvent(db, {
      actionId: action.id,
      kind: 'note',
      happenedOn: input.on?.day ?? today,
      recordedAt: at,
      note: input.note,
    });
    return actionChange(db, [action.id], today, { done: 'noted' });
  },
});
