import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { coverageReader } from '../../db/dtm-coverage.ts';
import { listFigureLines } from '../../db/dtm-lines.ts';
import { activeSeries } from '../../db/dtm-series.ts';
import { operationOf } from '../../db/pick-series.ts';
import { findPlace } from '../../db/places.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { measures, populations } from '../../domain/dtm.ts';
import type { FigureLine } from '../../domain/figure-line.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Listing } from '../../output/listing.ts';
import type { Input } from '../../param.ts';
import { choice, count, optional, text } from '../../params.ts';
import { figureColumns, fileLines, markColumn } from '../../records/dtm-lines.ts';
import { shownWhereMixed } from '../../records/shown-where-mixed.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { nationalityParam } from './asked-series.ts';
import { findNationality } from './find-nationality.ts';

const params = {
  round: count('--round <n>', 'its DTM round'),
  place: text('--place <place>', 'a p-code, or its exact name', 'Of which place?'),
  nationality: nationalityParam,
  population: optional(choice('--population <who>', 'all by default', populations)),
  measure: optional(choice('--measure <unit>', 'both by default', measures)),
  operation: optional(text('--operation <name>', 'another DTM operation than Libya’s')),
  asOf: asOfParam,
};

export const dtmTrace = defineCommand({
  name: 'dtm trace',
  summary: 'Trace a figure to its import, file and line; for the office only',
  examples: [
    'mwg dtm trace --round 902 --place LY02110114',
    'mwg dtm trace --round 902 --place Tripoli --nationality Sudan --json',
  ],
  params,
  returns: 'list',
  run: (input, context) => standingOn(context, input.asOf, ({ db }) => figuresTraced(db, input)),
});

function figuresTraced(db: Database, input: Input<typeof params>): Listing {
  const { place } = findPlace(db, input.place);
  const figures = listFigureLines(db, {
    operation: operationOf(db, input.operation),
    round: input.round,
    placeId: place.id,
    categoryId: findNationality(db, input.nationality)?.categoryId,
    population: input.population,
    measure: input.measure,
  });
  const coverages = coveragesOf(db, operationOf(db, input.operation), figures);
  const columns = [
    ...shownWhereMixed(figureColumns, figures, ['measure', 'assessment']),
    markColumn(coverages),
  ];
  return createListing(columns, figures, {
    empty: ({ dtmCaptions, figures }) => figures.notTraced(dtmCaptions.place(place), input.round),
    caption: ({ dtmCaptions, figures: said }) => [
      '',
      ...fileLines(figures),
      ...new Set([...coverages.values()].flatMap(dtmCaptions.marked)),
      said.asStored,
    ],
  });
}

/** What each series lacks, by its id. */
function coveragesOf(
  db: Database,
  operation: string,
  figures: readonly FigureLine[],
): ReadonlyMap<number, Coverage> {
  const { of } = coverageReader(db, operation);
  const shown = new Set(figures.map(({ seriesId }) => seriesId));
  const series = activeSeries(db, operation).filter(({ id }) => shown.has(id));
  return new Map(series.map((one) => [one.id, of(one)]));
}
