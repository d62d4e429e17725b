import { defineCommand } from '../../command.ts';
import { listMembers } from '../../db/members.ts';
import { given } from '../../domain/given.ts';
import { roles, seatStatuses, sides } from '../../domain/vocabulary.ts';
import { readSide } from '../../domain/vocabulary-words.ts';
import { createListing } from '../../output/create-listing.ts';
import { spelledFreely } from '../../param.ts';
import { choice, flag, optional } from '../../params.ts';
import { memberColumns } from '../../records/member.ts';
import { asOfParam } from '../as-of.ts';

export const memberList = defineCommand({
  name: 'member list',
  summary: 'List the members in protocol order, today or as of a day',
  examples: [
    'mwg member list',
    'mwg member list --as-of 2018-02-27 --side un',
    'mwg member list --status nominated',
  ],
  params: {
    asOf: asOfParam,
    role: optional(choice('--role <role>', 'only those', roles)),
    side: optional(spelledFreely(choice('--side <side>', 'only those', sides), readSide)),
    status: optional(choice('--status <status>', 'only those', seatStatuses)),
    ended: flag('--ended', 'seats that have ended too'),
  },
  returns: 'list',
  run({ asOf, role, side, status, ended }, { db, group, today }) {
    const members = listMembers(db, {
      groupId: group.id,
      asOf: asOf?.day ?? today,
      ended: ended || status === 'ended',
      counted: true,
      ...given({ role, side, status }),
    });
    return createListing(memberColumns, members, { empty: ({ member }) => member.none });
  },
});
