import { defineCommand } from '../../../command.ts';
import { listMappings } from '../../../db/dtm-mappings.ts';
import { createListing } from '../../../output/create-listing.ts';
import { mappingColumns } from '../../../records/dtm-mappings.ts';

export const dtmMappingList = defineCommand({
  name: 'dtm mapping list',
  summary: 'List the saved mappings: which column means what in each',
  examples: ['mwg dtm mapping list', 'mwg dtm mapping list --json'],
  params: {},
  returns: 'list',
  run: (_, { db }) =>
    createListing(mappingColumns, listMappings(db), {
      empty: ({ figures }) => figures.noMapping,
      notes: [({ figures }) => figures.saveMapping],
    }),
});
