import { defineCommand } from '../../command.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { moved } from './moved.ts';

export const memberConfirm = defineCommand({
  name: 'member confirm',
  summary: 'Confirm a nominated member, usually at a meeting',
  examples: ['mwg member confirm unsmil --at M-3', 'mwg member confirm unsmil --on 2018-05-02'],
  params: {
    members: list('<members>', 'handles, or parts of names', 'Which member?'),
    at: optional(text('--at <meeting>', 'the meeting that confirmed it: M-3, 3, last')),
    on: optional(pastDay('--on <date>', 'the day (default: the meeting’s, or today)')),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  run: (typed, context) =>
    moved(context, typed, { from: 'nominated', to: 'confirmed', as: 'confirmed' }),
});
