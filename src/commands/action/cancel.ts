import { defineCommand } from '../../command.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { moveActions } from './move-actions.ts';

export const actionCancel = defineCommand({
  name: 'action cancel',
  summary: 'Record that an action will not be done',
  examples: ['mwg action cancel 7 --reason "Overtaken by a decision"'],
  params: {
    actions: list(
      '<actions>',
      'A-127, 127, or part of a title; several with commas',
      'Which action?',
    ),
    on: optional(pastDay('--on <date>', 'the day it happened (default: today)')),
    reason: text('--reason <text>', 'why', 'Why will it not be done?'),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (input, context) =>
    moveActions(
      input.actions,
      {
        to: 'cancelled',
        kind: 'cancelled',
        from: ['open', 'in_progress'],
        said: 'cancelled',
        on: input.on?.day,
        note: input.reason,
      },
      context,
    ),
});
