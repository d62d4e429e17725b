import { defineCommand } from '../command.ts';
import { type Hit, search } from '../db/search.ts';
import { isId } from '../domain/ids.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import { unquoted } from '../param.ts';
import { text } from '../params.ts';
import { forParam } from './for-param.ts';

export const find = defineCommand({
  name: 'find',
  summary: 'Find members, people, groups, meetings, actions by any words, English or Arabic',
  examples: ['mwg find terms of reference', 'mwg find الاختصاصات', 'mwg find A-5'],
  params: {
    words: unquoted(text('<words>', 'words that must all be there', 'Which words?')),
    for: forParam,
  },
  returns: 'list',
  run({ words, for: reader = 'office' }, { db, limit, onScreen }) {
    const most = limit ?? (onScreen ? screenful : undefined);
    const { hits, count } = search(db, words, { reader, limit: most });
    const named = hits.filter(({ id }) => isId(words, id));
    const others = hits.filter((hit) => !named.includes(hit));
    return createListing(columns, [...named, ...others], {
      count,
      empty: ({ find }) => find.nothing(words),
    });
  },
});

const screenful = 50;

const columns: readonly Column<Hit>[] = [
  { key: 'id', value: (hit) => hit.id },
  { key: 'kind', value: (hit) => hit.kind },
  { key: 'title', title: 'Title', value: (hit) => hit.title, cut: true },
];
