import { defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import { findMember } from '../../db/find-member.ts';
import { defaultGroup } from '../../db/groups.ts';
import { listAliases } from '../../db/members.ts';
import { memberCard } from '../../listings/member-card.ts';
import { text } from '../../params.ts';

export const memberShow = defineCommand({
  name: 'member show',
  summary: 'Show one member and its open actions',
  examples: ['mwg member show iom', 'mwg who "وزارة الخارجية"'],
  params: { member: text('<member>', 'its handle, or part of a name', 'Which member?') },
  returns: 'card',
  run(input, { db, today }) {
    const member = findMember(db, input.member, today);
    const { organisationId } = member;
    const filter = { groupId: defaultGroup(db).id, organisationId };
    const actions = listActions(db, { ...filter, statuses: ['open', 'in_progress'] });
    return memberCard(member, { aliases: listAliases(db, organisationId), actions }, today);
  },
});
