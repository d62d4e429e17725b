import { defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { type Decision, decisionId, decisionNumber, typedStatuses } from '../../domain/decision.ts';
import { titles } from '../../domain/titles.ts';
import { audiences, decisionKinds } from '../../domain/vocabulary.ts';
import type { Text } from '../../language/text.ts';
import { addDecision, decisionTwins, quorumOfDecision } from '../../office/decision.ts';
import { choice, count, flag, list, optional, pastDay, text, time } from '../../params.ts';
import { decisionChange } from '../../records/decision.ts';

export const decisionAdd = defineCommand({
  name: 'decision add',
  summary: 'Record what a meeting decided, or recommended to a body',
  examples: [
    'mwg decision add "The terms of reference are approved" --at M-3',
    'mwg decision add "عقد جلسة فنية حول تنقل العمالة" --at last --to mol',
    'mwg decision add "A visit to Sebha is endorsed" --at M-3 --kind endorsement --without wfp',
  ],
  params: {
    text: text('<text>', 'what was decided, English or Arabic', 'What was decided?'),
    titleAr: optional(text('--text-ar <text>', 'the Arabic text beside an English one')),
    at: optional(text('--at <meeting>', 'the meeting it was taken at: M-3, 3, last')),
    to: optional(list('--to <bodies>', 'to whom: then it is a recommendation')),
    unlisted: flag('--unlisted', 'keep a body that is not in the book by its name'),
    kind: optional(choice('--kind <kind>', 'decision by default', decisionKinds)),
    status: optional(choice('--status <status>', 'adopted by default', typedStatuses)),
    without: optional(list('--without <members>', 'who had left the room')),
    item: optional(count('--item <n>', 'the item of the agenda it belongs to')),
    time: optional(time('--time <time>', 'when it was taken, local time')),
    on: optional(pastDay('--on <date>', 'the day it was taken (default: the meeting’s, or today)')),
    seenBy: optional(
      choice('--seen-by <audience>', 'who may see it (default: members, once adopted)', audiences),
    ),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const decision = addDecision(context, {
      ...titles(input.text, input.titleAr),
      meeting: input.at === undefined ? undefined : findMeeting(context, input.at),
      kind: input.kind,
      status: input.status,
      to: input.to ?? [],
      without: input.without ?? [],
      item: input.item,
      time: input.time,
      on: input.on?.day,
      visibility: input.seenBy,
      isUnlisted: input.unlisted,
    });
    const to = decision.to.map(({ name }) => name);
    return decisionChange(decision, {
      what: (words) => words.decision.added(decisionNumber(decision), decision.kind, to),
      quorum: quorumOfDecision(context.db, decision),
      notices: decisionTwins(context.db, decision).map(twinNotice),
    });
  },
});

function twinNotice(twin: Decision): Text {
  return (words) => words.decision.twin(decisionId(twin));
}
