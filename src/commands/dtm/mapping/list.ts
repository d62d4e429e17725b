import { defineCommand } from '../../../command.ts';
import { listMappings } from '../../../db/dtm-mappings.ts';
import { createListing } from '../../../output/create-listing.ts';
import { mappingColumns } from '../../../records/dtm-mappings.ts';

export const dtmMappingList = defineCommand({
  name: 'dtm mapping list',
  summary: 'List the saved mappings',
  examples: ['mwg dtm mapping list', 'mwg dtm mapping list --json'],
  params: {},
  returns: 'list',
  run: (_, { db }) =>
    createListing(mappingColumns, listMappings(db), {
      empty: 'No mapping has been saved yet.',
      notes: [
        'Save one:  mwg dtm mapping save NAME FILE --map "place=HEADING,level=muhalla,idps=HEADING"',
      ],
    }),
});
