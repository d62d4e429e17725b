import { defineCommand } from '../../command.ts';
import { happenedOn, officeNote, whichActions } from './action-params.ts';
import { type Move, moveActions } from './move-actions.ts';

const move: Move = {
  to: 'in_progress',
  kind: 'started',
  from: ['open'],
  said: 'started',
};

export const actionStart = defineCommand({
  name: 'action start',
  summary: 'Record that work on an action has begun',
  examples: ['mwg action start 5', 'mwg action start 5 --on sun'],
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
