import { defineCommand } from '../../command.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { moved } from './moved.ts';

export const memberResume = defineCommand({
  name: 'member resume',
  summary: 'Take a suspended seat up again',
  examples: [
    'mwg member resume it --at last',
    'mwg member resume it --on 2018-05-02 --reason "Came back by letter"',
  ],
  params: {
    members: list('<members>', 'handles, or parts of names', 'Which member?'),
    reason: optional(text('--reason <text>', 'why')),
    at: optional(text('--at <meeting>', 'the meeting that decided it')),
    on: optional(pastDay('--on <date>', 'from which day (default: the meeting’s, or today)')),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (typed, context) =>
    moved(context, typed, { from: 'suspended', to: 'confirmed', as: 'back' }),
});
