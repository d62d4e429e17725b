import { defineCommand } from '../../command.ts';
import { happenedOn, officeNote, whichActions } from './action-params.ts';
import { changeStatus } from './change-status.ts';

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
  run: (input, context) =>
    changeStatus(context, input.actions, { to: 'done', on: input.on?.day, note: input.note }),
});
