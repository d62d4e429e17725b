import { defineCommand } from '../../command.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { moveActions } from './move-actions.ts';

export const actionReopen = defineCommand({
  name: 'action reopen',
  summary: 'Open an action that was done or cancelled again',
  examples: ['mwg action reopen 1 --reason "The letter was not signed"'],
  params: {
    actions: list(
      '<actions>',
      'A-127, 127, or part of a title; several with commas',
      'Which action?',
    ),
    on: optional(pastDay('--on <date>', 'the day it happened (default: today)')),
    reason: optional(text('--reason <text>', 'why')),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (input, context) =>
    moveActions(
      input.actions,
      {
        to: 'open',
        kind: 'reopened',
        from: ['done', 'cancelled'],
        said: 'open again',
        on: input.on?.day,
        note: input.reason,
      },
      context,
    ),
});
