import { defineCommand } from '../../command.ts';
import { listSeries } from '../../db/dtm-series.ts';
import { seriesColumns } from '../../listings/dtm-series.ts';
import { createListing } from '../../output/create-listing.ts';
import { flag } from '../../params.ts';

export const dtmRounds = defineCommand({
  name: 'dtm rounds',
  summary: 'List the imported rounds, the latest first',
  examples: ['mwg dtm rounds', 'mwg dtm rounds --all --json'],
  params: { all: flag('--all', 'withdrawn imports too') },
  returns: 'list',
  run: ({ all }, { db }) =>
    createListing(seriesColumns, listSeries(db, { withdrawn: all }), {
      empty: 'No DTM round has been imported yet.',
      notes: ['Its figures:  mwg dtm show --round N --by mantika'],
    }),
});
