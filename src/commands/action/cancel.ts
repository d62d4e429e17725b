import { defineCommand } from '../../command.ts';
import { text } from '../../params.ts';
import { happenedOn, whichActions } from './action-params.ts';
import { changeStatus } from './change-status.ts';

export const actionCancel = defineCommand({
  name: 'action cancel',
  summary: 'Record that an action will not be done',
  examples: [
    'mwg action cancel 7 --reason "Overtaken by a decision"',
    'mwg action cancel A-7 A-8 --on yesterday --reason "Nobody asks for it" --yes',
  ],
  params: {
    actions: whichActions,
    on: happenedOn,
    reason: text('--reason <text>', 'why', 'Why will it not be done?'),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (input, context) =>
    changeStatus(context, input.actions, {
      to: 'cancelled',
      on: input.on?.day,
      note: input.reason,
    }),
});
