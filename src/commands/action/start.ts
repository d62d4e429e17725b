import { defineCommand } from '../../command.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { moveActions } from './move-actions.ts';

export const actionStart = defineCommand({
  name: 'action start',
  summary: 'Record that work on an action has begun',
  examples: ['mwg action start 5', 'mwg action start 5 --on sun'],
  params: {
    actions: list(
      '<actions>',
      'A-127, 127, or part of a title; several with commas',
      'Which action?',
    ),
    on: optional(pastDay('--on <date>', 'the day it happened (default: today)')),
    note: optional(text('--note <text>', 'a note for the office')),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (input, context) =>
    moveActions(
      input.actions,
      {
        to: 'in_progress',
        kind: 'started',
        from: ['open'],
        said: 'started',
        on: input.on?.day,
        note: input.note,
      },
      context,
    ),
});
