import { defineCommand } from '../../command.ts';
import { findDecision } from '../../db/find-decision.ts';
import { decisionCardOf } from '../decision-card-of.ts';
import { whichDecision } from './decision-params.ts';

export const decisionShow = defineCommand({
  name: 'decision show',
  summary: 'Show one decision, what became of it, and the actions that come from it',
  examples: ['mwg decision show D-1', 'mwg decision show M-3/1'],
  params: { decision: whichDecision },
  returns: 'card',
  run: (input, context) => decisionCardOf(context, findDecision(context, input.decision)),
});
