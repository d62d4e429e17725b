import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { listEstimates } from '../../db/dtm-estimates.ts';
import { neededSeries } from '../../domain/dtm-ways.ts';
import { trendRows } from '../../domain/trend.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Listing } from '../../output/listing.ts';
import type { Input } from '../../param.ts';
import { count, optional } from '../../params.ts';
import { starLines } from '../../records/dtm-stars.ts';
import { trendColumns, trendLine } from '../../records/dtm-trend.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { askPlace, demandNameable, otherPlaceNotes } from './ask-place.ts';
import {
  nationalityParam,
  placeParam,
  readerParam,
  seriesAsked,
  seriesParams,
} from './asked-series.ts';
import { findNationality } from './find-nationality.ts';
import { trendPoints, trendPopulation } from './trend-points.ts';

const params = {
  place: placeParam,
  nationality: nationalityParam,
  from: optional(count('--from <n>', 'the first round')),
  until: optional(count('--until <n>', 'the last round')),
  ...seriesParams,
  reader: readerParam,
  asOf: asOfParam,
};

export const dtmTrend = defineCommand({
  name: 'dtm trend',
  summary: 'Show a line per round, imported and published, with its gaps and breaks',
  examples: [
    'mwg dtm trend',
    'mwg dtm trend --place Sebha --from 901',
    'mwg dtm trend --nationality Sudan --csv',
  ],
  params,
  returns: 'list',
  run: (input, context) => standingOn(context, input.asOf, ({ db }) => trendListed(db, input)),
});

function trendListed(db: Database, input: Input<typeof params>): Listing {
  const { reader = 'office', from = 1, until } = input;
  const found = askPlace(db, input.place);
  const level = found?.place.level ?? 'country';
  demandNameable({ by: undefined, place: level, nationality: input.nationality }, reader);
  const one = findNationality(db, input.nationality);
  const needed = neededSeries(undefined, level, input.nationality);
  const asking = { ...seriesAsked(input), ...needed };
  const population = trendPopulation(db, asking, (found ?? one) === undefined);
  const question = { ...asking, population };
  const asked = { place: found?.place, categoryId: one?.categoryId, reader };
  const rows = trendRows(
    trendPoints(db, question, asked).filter(
      ({ number }) => number >= from && number <= (until ?? number),
    ),
  );
  const estimates = found ? [] : listEstimates(db, { population, ended: false, reader });
  const { measure } = question;
  return createListing(trendColumns({ measure, place: found?.place, nationality: one }), rows, {
    empty: ({ figures }) => figures.noRoundThere,
    caption: (words) => [
      ...words.dtmCaptions.trend(rows, {
        population,
        measure,
        place: found?.place,
        nationality: one,
        estimates,
      }),
      ...starLines(
        rows.filter(({ veil }) => veil === undefined),
        words,
      ),
    ],
    notes: [...trendLine(rows), ...otherPlaceNotes(found)],
  });
}
