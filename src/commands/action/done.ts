import { defineCommand } from '../../command.ts';
import { openStatuses } from '../../domain/vocabulary.ts';
import { happenedOn, officeNote, whichActions } from './action-params.ts';
import { type Move, moveActions } from './move-actions.ts';

const move: Move = {
  to: 'done',
  kind: 'done',
  from: openStatuses,
  said: 'done',
};

export const actionDone = defineCommand({
  name: 'action done',
  summary: 'Record that an action is done',
  examples: ['mwg action done 5 --on thu --note "Received with a letter"', 'mwg done 5'],
  params: {
    actions: whichActions,
    on: happenedOn,
    note: officeNote,
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (input, context) => moveActions(input, move, context),
});
