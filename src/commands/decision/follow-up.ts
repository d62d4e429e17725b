import { defineCommand } from '../../command.ts';
import { findDecision } from '../../db/find-decision.ts';
import { findLetter } from '../../db/find-letter.ts';
import { followUps } from '../../domain/vocabulary.ts';
import { followUpDecision } from '../../office/decision.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { decisionChange } from '../../records/decision.ts';
import { whichDecision } from './decision-params.ts';

export const decisionFollowUp = defineCommand({
  name: 'decision follow-up',
  summary: 'Record what became of a decision, with its evidence',
  examples: [
    'mwg decision follow-up D-1 implemented --on 2018-05-02 --note "Published"',
    'mwg decision follow-up D-1 ongoing --letter IN-1',
  ],
  params: {
    decision: whichDecision,
    state: choice('<state>', 'how far it has come', followUps, 'How far has it come?'),
    on: optional(pastDay('--on <date>', 'since when (default: today)')),
    note: optional(text('--note <text>', 'what was done')),
    letter: optional(text('--letter <letter>', 'the letter that shows it: IN-118')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today, at } = context;
    const decision = followUpDecision(db, findDecision(context, input.decision), {
      followUp: input.state,
      on: input.on?.day ?? today,
      note: input.note ?? null,
      letterId: input.letter === undefined ? null : findLetter(db, input.letter, today).id,
      at,
    });
    return decisionChange(decision, { what: (words) => words.decision.followed(input.state) });
  },
});
