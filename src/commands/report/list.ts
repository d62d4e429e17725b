import { defineCommand } from '../../command.ts';
import { listPapers } from '../../db/papers.ts';
import { given } from '../../domain/given.ts';
import { paperEditions } from '../../domain/vocabulary.ts';
import { createListing } from '../../output/create-listing.ts';
import { choice, optional } from '../../params.ts';
import { paperColumns } from '../../records/papers.ts';
import { asOfParam } from '../as-of.ts';

export const reportList = defineCommand({
  name: 'report list',
  summary: 'List the notes that were released: number, reader, week, and what was kept of each',
  examples: ['mwg report list', 'mwg report list --for members'],
  params: {
    for: optional(choice('--for <reader>', 'only the notes to them', paperEditions)),
    asOf: asOfParam,
  },
  returns: 'list',
  run({ for: edition, asOf }, { db, group, today }) {
    const on = asOf?.day ?? today;
    const papers = listPapers(db, { groupId: group.id, ...given({ edition }) }).filter(
      ({ releasedOn }) => releasedOn <= on,
    );
    return createListing(paperColumns, papers, { empty: (words) => words.issues.none });
  },
});
