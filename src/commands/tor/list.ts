import { defineCommand } from '../../command.ts';
import { listTors } from '../../db/tors.ts';
import { createListing } from '../../output/create-listing.ts';
import { torColumns } from '../../records/tors.ts';

export const torList = defineCommand({
  name: 'tor list',
  summary: 'List the versions of the terms of reference',
  examples: ['mwg tor list', 'mwg tor list --group border --json'],
  params: {},
  returns: 'list',
  run: (_input, { db, group }) =>
    createListing(torColumns, listTors(db, group.id), {
      empty: `${group.code} has no terms of reference yet.`,
    }),
});
