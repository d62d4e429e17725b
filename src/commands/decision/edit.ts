import { defineCommand } from '../../command.ts';
import type { DecisionEdit } from '../../db/decisions.ts';
import { findDecision } from '../../db/find-decision.ts';
import { typedStatuses } from '../../domain/decision.ts';
import { given } from '../../domain/given.ts';
import { audiences, decisionKinds } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { editDecision, meetingOfDecision, quorumOfDecision } from '../../office/decision.ts';
import {
  choice,
  count,
  flag,
  list,
  optional,
  orNone,
  pastDay,
  text,
  textOrNone,
  time,
} from '../../params.ts';
import { decisionChange, decisionColumns } from '../../records/decision.ts';
import { differences } from '../../records/differences.ts';
import { whichDecision } from './decision-params.ts';

export const decisionEdit = defineCommand({
  name: 'decision edit',
  summary: 'Correct what was typed about a decision',
  examples: [
    'mwg decision edit D-1 --text "The group approves its terms of reference, version 1.0"',
    'mwg decision edit M-3/1 --to mfa',
  ],
  params: {
    decision: whichDecision,
    text: optional(text('--text <text>', 'the English text')),
    textAr: optional(textOrNone('--text-ar <text>', 'the Arabic text')),
    kind: optional(choice('--kind <kind>', 'what it is', decisionKinds)),
    status: optional(choice('--status <status>', 'whether it was adopted', typedStatuses)),
    to: optional(orNone(list('--to <bodies>', 'to whom'), [])),
    unlisted: flag('--unlisted', 'keep a body that is not in the book by its name'),
    without: optional(orNone(list('--without <members>', 'who had left the room'), [])),
    item: optional(count('--item <n>', 'the item of the agenda it belongs to')),
    time: optional(orNone(time('--time <time>', 'when it was taken, local time'), null)),
    on: optional(pastDay('--on <date>', 'the day it was taken')),
    seenBy: optional(choice('--seen-by <audience>', 'who may see it', audiences)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const before = findDecision(context, input.decision);
    const edit: DecisionEdit = given({
      titleEn: input.text,
      titleAr: input.textAr,
      kind: input.kind,
      status: input.status,
      decidedOn: input.on?.day,
      decidedAt: input.time,
      visibility: input.seenBy,
    });
    const { to, without, item } = input;
    const named = [to, without, item].some((value) => value !== undefined);
    if (Object.keys(edit).length === 0 && !named) throw new UsageError('NOTHING_TO_EDIT', {});
    const correction = { edit, to, without, item, isUnlisted: input.unlisted };
    const decision = editDecision(
      context,
      before,
      meetingOfDecision(context.db, before),
      correction,
    );
    const changed = differences(decisionColumns, before, decision);
    return decisionChange(decision, {
      what: (words) => (changed.length > 0 ? words.decision.edited : words.decision.unchanged),
      changed,
      quorum: quorumOfDecision(context.db, decision),
    });
  },
});
