import { defineCommand } from '../../command.ts';
import { insertActionEvent } from '../../db/action-events.ts';
import { findAction } from '../../db/find-action.ts';
import { text } from '../../params.ts';
import { actionChange } from './action-change.ts';
import { happenedOn, whichAction } from './action-params.ts';
import { demandAfterRaised } from './demand-after-raised.ts';

export const actionNote = defineCommand({
  name: 'action note',
  summary: 'Add a note to an action, for the office',
  examples: ['mwg action note 2 "The data unit promised Sunday"'],
  params: {
    action: whichAction,
    note: text('<note>', 'the note', 'What is to be noted?'),
    on: happenedOn,
  },
  returns: 'change',
  writes: true,
  run(input, { db, today, at }) {
    const action = findAction(db, input.action);
    demandAfterRaised(action, input.on?.day ?? today);
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
