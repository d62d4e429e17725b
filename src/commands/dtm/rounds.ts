import { defineCommand } from '../../command.ts';
import { contradictions } from '../../db/best-first.ts';
import type { Database } from '../../db/database.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import { activeSeries } from '../../db/dtm-series.ts';
import { listTotals, type RoundTotal } from '../../db/dtm-totals.ts';
import { operationOf } from '../../db/pick-series.ts';
import { isMarked } from '../../domain/coverage.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Listing } from '../../output/listing.ts';
import { somethingFound } from '../../output/result.ts';
import type { Input } from '../../param.ts';
import { flag, optional, text } from '../../params.ts';
import { differenceOf, listRounds, roundColumns } from '../../records/dtm-rounds.ts';
import { starLines } from '../../records/dtm-stars.ts';
import { asOfParam, standingOn } from '../as-of.ts';

const params = {
  operation: optional(text('--operation <name>', 'another DTM operation than Libya’s')),
  exitCode: flag(
    '--exit-code',
    `exit ${somethingFound} where an import lacks something or differs`,
  ),
  asOf: asOfParam,
};

export const dtmRounds = defineCommand({
  name: 'dtm rounds',
  summary: 'List every known round: what was published, what was imported, what differs',
  examples: ['mwg dtm rounds', 'mwg dtm rounds --fields round,migrants,migrants_source --csv'],
  params,
  returns: 'list',
  run: (input, context) => standingOn(context, input.asOf, ({ db }) => roundsListed(db, input)),
});

function roundsListed(db: Database, input: Input<typeof params>): Listing {
  const operation = operationOf(db, input.operation);
  const totals = listTotals(db, { operation, measure: 'individuals' });
  const series = withCoverage(db, activeSeries(db, operation));
  const apart = contradictions(series);
  const rounds = listRounds(totals, series, apart);
  const listing = createListing(roundColumns, rounds, {
    empty: ({ figures }) => figures.noRound,
    notes: [({ figures }) => figures.newTotal],
    caption: (words) => [
      '',
      ...words.dtmCaptions.roundsOf(operation),
      words.figures.publishedTotals(words.dtmCaptions.legend),
      words.figures.roundsAreStocks,
      ...starLines(totals, words),
    ],
  });
  const isFound = totals.some(isToLookAt) || apart.length > 0;
  return { ...listing, ...(input.exitCode && isFound && { exitCode: somethingFound }) };
}

function isToLookAt(total: RoundTotal): boolean {
  return isMarked(total.coverage) || (differenceOf(total) ?? 0) !== 0;
}
