import { defineCommand } from '../../command.ts';
import { happenedOn, officeNote, whichActions } from './action-params.ts';
import { changeStatus } from './change-status.ts';

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
  run: (input, context) =>
    changeStatus(context, input.actions, {
      to: 'in_progress',
      on: input.on?.day,
      note: input.note,
    }),
});
