import { defineCommand } from '../../command.ts';
import { findAction } from '../../db/find-action.ts';
import { actionCardOf } from '../action-card-of.ts';
import { asOfParam, standingOn } from '../as-of.ts';
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
    standingOn(context, input.asOf, (then) =>
      actionCardOf(then, findAction(then.db, input.action)),
    ),
});
