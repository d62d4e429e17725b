import type { Context } from '../command.ts';
import { listActions } from '../db/actions.ts';
import { readLineage } from '../db/lineage.ts';
import { listAliases } from '../db/members.ts';
import { listHeldPosts } from '../db/posts.ts';
import { listStatuses } from '../db/seat-statuses.ts';
import type { Member } from '../domain/member.ts';
import { openStatuses } from '../domain/vocabulary.ts';
import type { Card } from '../output/result.ts';
import { memberCard } from '../records/member-card.ts';
import { withLettersOf } from './with-letters.ts';

/** People as of a day, actions as they are. */
export function memberCardOf(
  context: Context,
  member: Member,
  asOf: Context['today'] = context.today,
): Card {
  const { db, group, today } = context;
  const { organisationId, seatId } = member;
  const filter = { groupId: group.id, organisationId };
  const about = {
    aliases: listAliases(db, organisationId),
    lineage: readLineage(db, organisationId),
    people: listHeldPosts(db, { seatId, asOf }),
    steps: listStatuses(db, seatId),
    actions: listActions(db, { ...filter, statuses: openStatuses }),
  };
  return withLettersOf(memberCard(member, about, today), context, member, asOf);
}
