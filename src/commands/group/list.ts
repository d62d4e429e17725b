import { defineCommand } from '../../command.ts';
import { listGroupsAsOf } from '../../db/groups.ts';
import { treeOrder } from '../../domain/group.ts';
import { createListing } from '../../output/create-listing.ts';
import { flag } from '../../params.ts';
import { groupColumns } from '../../records/groups.ts';
import { asOfParam, standingOn } from '../as-of.ts';

export const groupList = defineCommand({
  name: 'group list',
  summary: 'List the groups as a tree, today or as of a day',
  examples: ['mwg group list', 'mwg group list --as-of 2018-11-30 --ended'],
  params: {
    asOf: asOfParam,
    ended: flag('--ended', 'groups that have ended too'),
  },
  returns: 'list',
  run({ asOf, ended }, context) {
    const groups = standingOn(context, asOf, ({ db, today }) =>
      listGroupsAsOf(db, { asOf: today, ended }),
    );
    return createListing(groupColumns, treeOrder(groups), { empty: ({ group }) => group.noGroups });
  },
});
