import { defineCommand } from '../../command.ts';
import { optional, text } from '../../params.ts';
import { happenedOn, whichActions } from './action-params.ts';
import { changeStatus } from './change-status.ts';

export const actionReopen = defineCommand({
  name: 'action reopen',
  summary: 'Open an action that was done or cancelled again',
  examples: [
    'mwg action reopen 1 --reason "The letter was not signed"',
    'mwg action reopen A-2 --on yesterday --reason "The list was incomplete"',
  ],
  params: {
    actions: whichActions,
    on: happenedOn,
    reason: optional(text('--reason <text>', 'why')),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (input, context) =>
    changeStatus(context, input.actions, { to: 'open', on: input.on?.day, note: input.reason }),
});
