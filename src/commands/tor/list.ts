import { defineCommand } from '../../command.ts';
import { listTors } from '../../db/tors.ts';
import { statusAsOf } from '../../domain/tor.ts';
import { createListing } from '../../output/create-listing.ts';
import { torColumnsOn } from '../../records/tor.ts';
import { asOfParam, standingOn } from '../as-of.ts';

export const torList = defineCommand({
  name: 'tor list',
  summary: 'List the versions of the terms of reference, today or as of a day',
  examples: [
    'mwg tor list',
    'mwg tor list --group border --json',
    'mwg tor list --as-of 2018-02-27',
  ],
  params: {
    asOf: asOfParam,
  },
  returns: 'list',
  run({ asOf }, context) {
    const { group } = context;
    const on = asOf?.day ?? context.today;
    const stored = standingOn(context, asOf, ({ db }) => listTors(db, group.id));
    const versions = stored.filter((tor) => statusAsOf(tor, on) !== undefined);
    return createListing(torColumnsOn(on), versions, {
      empty: ({ tor }) => tor.none(group.code),
    });
  },
});
