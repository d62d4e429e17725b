import { defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import type { Database } from '../../db/database.ts';
import { findMember } from '../../db/find-member.ts';
import { defaultGroup } from '../../db/groups.ts';
import { endRole, endSeat } from '../../db/members.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import { dayText } from '../../domain/day-text.ts';
import { optional, pastDay, text } from '../../params.ts';
import { demandAfterLastChange } from './demand-standing.ts';
import { memberChange } from './member-change.ts';

export const memberEnd = defineCommand({
  name: 'member end',
  summary: 'End a seat; its history stays, its open actions are listed for hand-over',
  examples: ['mwg member end wfp --reason "Withdrew by letter"'],
  params: {
    member: text('<member>', 'its handle, or part of a name', 'Which member?'),
    reason: text('--reason <text>', 'why', 'Why?'),
    on: optional(pastDay('--on <date>', 'its last day (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today }) {
    const member = findMember(db, input.member, today);
    const { handle } = member;
    const on = input.on?.day ?? today;
    if (member.untilOn !== null) {
      return memberChange(db, handle, today, {
        done: `had its seat end on ${dayText(member.untilOn)} already. Nothing changed.`,
      });
    }
    demandAfterLastChange(db, member, on);
    endSeat(db, member.seatId, on, input.reason);
    endRole(db, member.seatId, on);
    const notices = handOver(db, member.organisationId);
    return memberChange(db, handle, today, { done: 'ended', notices });
  },
});

function handOver(db: Database, organisationId: number): string[] {
  const filter = { groupId: defaultGroup(db).id, organisationId };
  return listActions(db, { ...filter, statuses: ['open', 'in_progress'] }).map(
    (action) =>
      `to hand over: ${actionId(action)}  ${actionTitle(action)}   (mwg action assign ${action.id} --to MEMBER)`,
  );
}
