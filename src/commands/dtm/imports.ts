import { defineCommand } from '../../command.ts';
import { listSeries } from '../../db/dtm-series.ts';
import { seriesColumns } from '../../listings/dtm-series.ts';
import { shownWhereMixed } from '../../listings/shown-where-mixed.ts';
import { createListing } from '../../output/create-listing.ts';
import { flag } from '../../params.ts';

export const dtmImports = defineCommand({
  name: 'dtm imports',
  summary: 'List what was imported, file by file, the latest round first',
  examples: ['mwg dtm imports', 'mwg dtm imports --all --json'],
  params: { all: flag('--all', 'withdrawn imports too') },
  returns: 'list',
  run({ all }, { db }) {
    const series = listSeries(db, { withdrawn: all });
    const columns = shownWhereMixed(seriesColumns, series, ['measure', 'operation', 'assessment']);
    return createListing(columns, series, {
      empty: 'No DTM round has been imported yet.',
      notes: ['One of them:  mwg show I-N'],
    });
  },
});
