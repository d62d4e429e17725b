import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { listSeries, withdrawnSeries } from '../../db/dtm-series.ts';
import { createListing } from '../../output/create-listing.ts';
import { flag } from '../../params.ts';
import { seriesColumns } from '../../records/dtm-series.ts';
import { shownWhereMixed } from '../../records/shown-where-mixed.ts';

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
      empty: emptyText(db),
      notes: ['One of them:  mwg show I-N'],
    });
  },
});

function emptyText(db: Database): string {
  return withdrawnSeries(db).length === 0
    ? 'No DTM round has been imported yet.'
    : 'Every import was withdrawn. See them:  mwg dtm imports --all';
}
