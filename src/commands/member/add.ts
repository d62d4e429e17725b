import { defineCommand } from '../../command.ts';
import { insertAlias, insertMember, insertSeat } from '../../db/members.ts';
import { getOrganisation } from '../../db/organisations.ts';
import { roles, sides } from '../../domain/vocabulary.ts';
import { choice, list, optional, pastDay, suggesting, text } from '../../params.ts';
import { memberChange } from './member-change.ts';
import { demandHandle, demandNoSeat } from './new-seat.ts';

export const memberAdd = defineCommand({
  name: 'member add',
  summary: 'Give an organisation a seat on the group',
  examples: [
    'mwg member add unodc --name "UN Office on Drugs and Crime" --side un --role member',
    'mwg member add tripoli --name "Municipality of Tripoli Centre" --name-ar "بلدية طرابلس المركز" --side municipality --role observer --since 2018-04-25',
  ],
  params: {
    handle: text('<handle>', 'a short word for it, such as iom', 'Which short word, such as iom?'),
    name: text('--name <text>', 'its English name', 'Its name in English?'),
    nameAr: optional(text('--name-ar <text>', 'its Arabic name')),
    side: choice('--side <side>', 'what kind of body', sides, 'What kind of body is it?'),
    role: suggesting('member', choice('--role <role>', 'its role', roles, 'Which role?')),
    since: optional(pastDay('--since <date>', 'first day of the seat (default: today)')),
    alias: optional(list('--alias <names>', 'other names it is found by')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, group, today } = context;
    const handle = input.handle.toLowerCase();
    demandHandle(handle);
    const groupId = group.id;
    const fromOn = input.since?.day ?? today;
    const status = 'confirmed';
    const existing = getOrganisation(db, handle);
    if (existing === undefined) {
      const { name: nameEn, nameAr = null, side, role } = input;
      insertMember(db, { groupId, handle, nameEn, nameAr, side, role, fromOn, status });
    } else {
      demandNoSeat(db, group, existing.id, handle, fromOn);
      insertSeat(db, { groupId, organisationId: existing.id, role: input.role, fromOn, status });
    }
    const organisationId = getOrganisation(db, handle)?.id ?? 0;
    for (const alias of input.alias ?? []) insertAlias(db, organisationId, alias);
    return memberChange(context, handle, { done: 'added' });
  },
});
