import { defineCommand } from '../../command.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { moved } from './moved.ts';

export const memberSuspend = defineCommand({
  name: 'member suspend',
  summary: 'Suspend a seat; it keeps its place and its history',
  examples: [
    'mwg member suspend it --reason "Asked to pause by letter"',
    'mwg member suspend it,eu --reason "Asked to pause by letter" --at last --yes',
  ],
  params: {
    members: list('<members>', 'handles, or parts of names', 'Which member?'),
    reason: text('--reason <text>', 'why', 'Why?'),
    at: optional(text('--at <meeting>', 'the meeting that decided it')),
    on: optional(pastDay('--on <date>', 'from which day (default: the meeting’s, or today)')),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (typed, context) =>
    moved(context, typed, { from: 'confirmed', to: 'suspended', as: 'suspended' }),
});
