import { defineCommand } from '../../command.ts';
import { openStatuses } from '../../domain/vocabulary.ts';
import { text } from '../../params.ts';
import { happenedOn, whichActions } from './action-params.ts';
import { type Move, moveActions } from './move-actions.ts';

const move: Move = {
  to: 'cancelled',
  kind: 'cancelled',
  from: openStatuses,
  said: 'cancelled',
};

export const actionCancel = defineCommand({
  name: 'action cancel',
  summary: 'Record that an action will not be done',
  examples: ['mwg action cancel 7 --reason "Overtaken by a decision"'],
  params: {
    actions: whichActions,
    on: happenedOn,
    reason: text('--reason <text>', 'why', 'Why will it not be done?'),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (input, context) => moveActions({ ...input, note: input.reason }, move, context),
});
