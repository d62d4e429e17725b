import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import { dayText } from '../../domain/day-text.ts';
import { closeSeat } from '../../office/seats.ts';
import { optional, pastDay, text } from '../../params.ts';
import { memberChange } from '../../records/member.ts';

export const memberEnd = defineCommand({
  name: 'member end',
  summary: 'End a seat; its history stays, its open actions are listed for hand-over',
  examples: [
    'mwg member end wfp --reason "Withdrew by letter"',
    'mwg member end it --reason "Its office closed" --on 2018-04-30',
  ],
  params: {
    member: text('<member>', 'its handle, or part of a name', 'Which member?'),
    reason: text('--reason <text>', 'why', 'Why?'),
    on: optional(pastDay('--on <date>', 'its last day (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const member = findMember(context, input.member);
    const { untilOn } = member;
    if (untilOn !== null) {
      return memberChange(member, { what: (words) => words.member.endedAlready(dayText(untilOn)) });
    }
    const last = input.on?.day ?? today;
    const { actions } = closeSeat(db, member, last, input.reason);
    return memberChange(findMember(context, member.handle), {
      what: (words) => words.member.ended(dayText(last)),
      lines: actions.map((action) => ({
        label: 'note',
        text: (words) => words.member.handOver(actionId(action), actionTitle(action), 'MEMBER'),
      })),
    });
  },
});
