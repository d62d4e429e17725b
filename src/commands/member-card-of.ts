import type { Context } from '../command.ts';
import { listActions } from '../db/actions.ts';
import { readLineage } from '../db/lineage.ts';
import { listAliases } from '../db/members.ts';
import type { Member } from '../domain/member.ts';
import { memberCard } from '../listings/member-card.ts';
import type { Card } from '../output/result.ts';

export function memberCardOf({ db, group, today }: Context, member: Member): Card {
  const { organisationId } = member;
  const filter = { groupId: group.id, organisationId };
  const actions = listActions(db, { ...filter, statuses: ['open', 'in_progress'] });
  const aliases = listAliases(db, organisationId);
  return memberCard(member, { aliases, lineage: readLineage(db, organisationId), actions }, today);
}
