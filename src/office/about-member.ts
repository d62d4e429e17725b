import { listActions } from '../db/actions.ts';
import { listDecisions } from '../db/decisions.ts';
import type { Scope } from '../db/groups.ts';
import { readLineage } from '../db/lineage.ts';
import { listAliases } from '../db/members.ts';
import { listHeldPosts } from '../db/posts.ts';
import { listStatuses } from '../db/seat-statuses.ts';
import type { IsoDay } from '../domain/day.ts';
import { isOpenDecision } from '../domain/decision.ts';
import type { Member } from '../domain/member.ts';
import { openStatuses } from '../domain/vocabulary.ts';

/** What the card of a member shows beside the seat. */
export function aboutMember({ db, group }: Scope, member: Member, asOf: IsoDay) {
  const { organisationId, seatId } = member;
  return {
    aliases: listAliases(db, organisationId),
    lineage: readLineage(db, organisationId),
    people: listHeldPosts(db, { seatId, asOf }),
    steps: listStatuses(db, seatId),
    decisions: listDecisions(db, { groupId: group.id, organisationId }).filter(isOpenDecision),
    actions: listActions(db, { groupId: group.id, organisationId, statuses: openStatuses }),
  };
}
