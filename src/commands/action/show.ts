import { defineCommand } from '../../command.ts';
import { listActionEvents } from '../../db/action-events.ts';
import { findAction } from '../../db/find-action.ts';
import { actionCard } from '../../records/action.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { withLettersAbout } from '../with-letters.ts';
import { whichAction } from './action-params.ts';

export const actionShow = defineCommand({
  name: 'action show',
  summary: 'Show one action with everything that happened to it',
  examples: [
    'mwg action show A-1',
    'mwg action show "work plan"',
    'mwg action show A-1 --as-of 2018-02-27',
  ],
  params: { action: whichAction, asOf: asOfParam },
  returns: 'card',
  run: (input, context) =>
    standingOn(context, input.asOf, (then) => {
      const { db, today } = then;
      const action = findAction(db, input.action);
      const card = actionCard(action, listActionEvents(db, action.id), today);
      return withLettersAbout(card, then, { column: 'action_id', id: action.id });
    }),
});
