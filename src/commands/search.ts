import { defineCommand } from '../command.ts';
import { type Hit, search as searchBook } from '../db/search.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import { text } from '../params.ts';

export const search = defineCommand({
  name: 'search',
  summary: 'Find members, people, groups, meetings, actions by any words, English or Arabic',
  examples: ['mwg search "terms of reference"', 'mwg find الاختصاصات'],
  params: { words: text('<words>', 'words that must all be there', 'Which words?') },
  returns: 'list',
  run: ({ words }, { db }) =>
    createListing(hitColumns, searchBook(db, words), { empty: `Nothing holds "${words}".` }),
});

const hitColumns: readonly Column<Hit>[] = [
  { key: 'id', value: (hit) => hit.id },
  { key: 'kind', value: (hit) => hit.kind },
  { key: 'title', title: 'Title', value: (hit) => hit.title, cut: true },
];
