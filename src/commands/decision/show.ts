import { defineCommand } from '../../command.ts';
import { findDecision } from '../../db/find-decision.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { decisionCardOf } from '../decision-card-of.ts';
import { whichDecision } from './decision-params.ts';

export const decisionShow = defineCommand({
  name: 'decision show',
  summary: 'Show one decision, what became of it, and the actions that come from it',
  examples: ['mwg decision show D-1', 'mwg decision show M-3/1'],
  params: { decision: whichDecision, asOf: asOfParam },
  returns: 'card',
  run: (input, context) =>
    standingOn(context, input.asOf, (then) =>
      decisionCardOf(then, findDecision(then, input.decision)),
    ),
});
