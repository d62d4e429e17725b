import { defineCommand } from '../../command.ts';
import { findDecision } from '../../db/find-decision.ts';
import { decisionId } from '../../domain/decision.ts';
import { supersedeDecision } from '../../office/decision.ts';
import { optional, pastDay, text } from '../../params.ts';
import { decisionChange } from '../../records/decision.ts';
import { whichDecision } from './decision-params.ts';

export const decisionSupersede = defineCommand({
  name: 'decision supersede',
  summary: 'Say which later decision stands in the place of an earlier one',
  examples: [
    'mwg decision supersede D-1 --by D-2',
    'mwg decision supersede D-1 --by D-2 --on today',
  ],
  params: {
    decision: whichDecision,
    by: text('--by <decision>', 'the later one', 'Which decision stands in its place?'),
    on: optional(pastDay('--on <date>', 'since when (default: the day the later one was taken)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const later = findDecision(context, input.by);
    const earlier = findDecision(context, input.decision);
    const on = input.on?.day ?? later.decidedOn;
    const decision = supersedeDecision(context.db, earlier, later, on);
    const by = decisionId(later);
    return decisionChange(decision, { what: (words) => words.decision.superseded(by) });
  },
});
