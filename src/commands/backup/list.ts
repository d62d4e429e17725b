import { defineTool } from '../../command.ts';
import { copiesOf } from '../../office/copies.ts';
import { createListing } from '../../output/create-listing.ts';
import { copyColumns } from '../../records/copies.ts';

export const backupList = defineTool({
  name: 'backup list',
  summary: 'List the copies of the record book that stand beside it',
  examples: ['mwg backup list', 'mwg backup list --csv'],
  params: {},
  returns: 'list',
  run: async (_input, { bookPath }) =>
    createListing(copyColumns, copiesOf(bookPath), {
      empty: ({ copies }) => copies.none,
      notes: [({ copies }) => copies.bringBack],
    }),
});
