import { defineCommand } from '../../../command.ts';
import { listEstimates } from '../../../db/dtm-estimates.ts';
import { audiences } from '../../../domain/vocabulary.ts';
import { createListing } from '../../../output/create-listing.ts';
import { choice, flag, optional } from '../../../params.ts';
import { estimateColumns } from '../../../records/dtm-estimates.ts';
import { asOfParam, standingOn } from '../../as-of.ts';

export const dtmEstimateList = defineCommand({
  name: 'dtm estimate list',
  summary: 'List the estimates on record, in the order they were stated',
  examples: ['mwg dtm estimate list', 'mwg dtm estimate list --all --json'],
  params: {
    all: flag('--all', 'ended ones too'),
    reader: optional(
      choice('--for <audience>', 'only what this reader may see (default office)', audiences),
    ),
    asOf: asOfParam,
  },
  returns: 'list',
  run({ all, reader = 'office', asOf }, context) {
    const filter = { ended: all, reader };
    const [estimates, everStated] = standingOn(context, asOf, ({ db }) => [
      listEstimates(db, filter),
      listEstimates(db, { ...filter, ended: true }).length,
    ]);
    return createListing(estimateColumns, estimates, {
      empty: ({ figures }) =>
        everStated === 0 ? figures.noEstimate : figures.allEnded(everStated),
      caption: ({ dtmCaptions }) => ['', dtmCaptions.estimatesAreNoCounts],
      notes: [({ figures }) => figures.endOne],
    });
  },
});
