import { defineCommand } from '../../command.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import { listSeries, withdrawnSeries } from '../../db/dtm-series.ts';
import { isMarked } from '../../domain/coverage.ts';
import { homeOperation } from '../../domain/dtm.ts';
import { createListing } from '../../output/create-listing.ts';
import { flag } from '../../params.ts';
import { type SeriesRow, seriesColumns } from '../../records/dtm-series.ts';
import { starLines } from '../../records/dtm-stars.ts';
import { shownWhere, shownWhereMixed } from '../../records/shown-where-mixed.ts';
import { asOfParam, standingOn } from '../as-of.ts';

export const dtmList = defineCommand({
  name: 'dtm list',
  summary: 'List what was imported, file by file, the latest round first',
  examples: ['mwg dtm list', 'mwg dtm list --all --json', 'mwg dtm list --as-of 2018-03-08'],
  params: { all: flag('--all', 'withdrawn imports too'), asOf: asOfParam },
  returns: 'list',
  run({ all, asOf }, context) {
    const { series, isEmptied } = standingOn(context, asOf, ({ db }) => ({
      series: withCoverage(db, listSeries(db, { withdrawn: all })),
      isEmptied: withdrawnSeries(db).length > 0,
    }));
    const columns = listedColumns(series);
    return createListing(columns, series, {
      empty: ({ figures }) => (isEmptied ? figures.allWithdrawn : figures.noneImported),
      notes: [({ figures }) => figures.oneImport],
      caption: (words) => starLines(series, words),
    });
  },
});

/** Columns that would be blank, or the same on each line, stay out of the table. */
function listedColumns(series: readonly SeriesRow[]) {
  const isHome = series.every(({ operation }) => operation === homeOperation);
  const telling = ['state', 'measure', 'assessment', 'operation'];
  const marked = series.some(({ coverage }) => isMarked(coverage)) ? ['coverage'] : [];
  const mixed = shownWhereMixed(seriesColumns, series, telling);
  return shownWhere(mixed, [...(isHome ? [] : ['operation']), ...marked]);
}
