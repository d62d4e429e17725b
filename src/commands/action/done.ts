import { defineCommand } from '../../command.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { moveActions } from './move-actions.ts';

export const actionDone = defineCommand({
  name: 'action done',
  summary: 'Record that an action is done',
  examples: ['mwg action done 5 --on thu --note "Received with a letter"', 'mwg done 5'],
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
        to: 'done',
        kind: 'done',
        from: ['open', 'in_progress'],
        said: 'done',
        on: input.on?.day,
        note: input.note,
      },
      context,
    ),
});
