import { type Context, defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import { findMember } from '../../db/find-member.ts';
import { endRole, endSeat } from '../../db/members.ts';
import { endPost, listPosts } from '../../db/posts.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Member } from '../../domain/member.ts';
import { personId } from '../../domain/person.ts';
import { openStatuses } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
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
  run(input, context) {
    const { db, today } = context;
    const member = findMember(context, input.member);
    const { handle } = member;
    const on = input.on?.day ?? today;
    if (member.untilOn !== null) {
      return memberChange(context, handle, {
        done: `had its seat end on ${dayText(member.untilOn)} already. Nothing changed.`,
      });
    }
    demandAfterLastChange(db, member, on);
    endSeat(db, member.seatId, on, input.reason);
    endRole(db, member.seatId, on);
    endPosts(db, member, on);
    const notices = handOver(context, member.organisationId);
    return memberChange(context, handle, { done: 'ended', notices });
  },
});

function handOver({ db, group }: Context, organisationId: number): string[] {
  const filter = { groupId: group.id, organisationId };
  return listActions(db, { ...filter, statuses: openStatuses }).map(
    (action) =>
      `to hand over: ${actionId(action)}  ${actionTitle(action)}   (mwg action assign ${action.id} --to MEMBER)`,
  );
}

/** Nobody speaks for a seat that is over. */
function endPosts(db: Context['db'], { seatId, handle }: Member, on: IsoDay): void {
  const standing = listPosts(db, { seatId }).filter(({ untilOn }) => (untilOn ?? '9999') > on);
  const later = standing.find(({ fromOn }) => fromOn > on);
  if (later !== undefined) {
    throw new RefusedError({
      code: 'SEAT_CHANGED_LATER',
      message: `${personId({ id: later.personId })} stands for ${handle} from ${dayText(later.fromOn)}, after ${dayText(on)}.`,
      hints: [`See it:  mwg member show ${handle}`],
    });
  }
  for (const { id } of standing) endPost(db, id, on);
}
