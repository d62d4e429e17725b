import { defineCommand } from '../command.ts';
import type { Database } from '../db/database.ts';
import { lettersBearing } from '../db/letters.ts';
import { type Hit, search } from '../db/search.ts';
import { maySee } from '../domain/audience.ts';
import { isId } from '../domain/ids.ts';
import { letterId, letterSubject } from '../domain/letter.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { summaries } from '../language/en/summaries.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import { unquoted } from '../param.ts';
import { flag, text } from '../params.ts';
import { forParam } from './for-param.ts';

export const find = defineCommand({
  name: 'find',
  summary: summaries.find,
  examples: ['mwg find terms of reference', 'mwg find الاختصاصات', 'mwg find 4/2/20 --all'],
  params: {
    words: unquoted(text('<words>', 'words that must all be there', 'Which words?')),
    all: flag('--all', 'also what holds the words beside the record that is named exactly'),
    for: forParam,
  },
  returns: 'list',
  run({ words, all, for: reader = 'office' }, { db, limit, onScreen }) {
    const most = limit ?? (onScreen ? screenful : undefined);
    const { hits, count } = search(db, words, { reader, limit: most });
    const named = namedExactly(db, words, reader, hits);
    const ids = new Set(named.map(({ id }) => id));
    const others = hits.filter(({ id }) => !ids.has(id));
    const more = count - named.length;
    const isNamedAlone = named.length > 0 && more > 0 && !all;
    return createListing(columns, isNamedAlone ? named : [...named, ...others], {
      empty: ({ find }) => find.nothing(words),
      ...(isNamedAlone ? { caption: ['', ({ find }) => find.more(more, words)] } : { count }),
    });
  },
});

/** The record whose id was typed, or the letters that bear the number: what was meant. */
function namedExactly(
  db: Database,
  words: string,
  reader: Audience,
  hits: readonly Hit[],
): readonly Hit[] {
  const byId = hits.filter(({ id }) => isId(words, id));
  if (byId.length > 0) return byId;
  return lettersBearing(db, words)
    .filter(({ visibility }) => maySee(visibility, reader))
    .map((letter) => ({
      kind: 'letter',
      id: letterId(letter),
      title: letterSubject(letter),
      titleAr: letter.subjectAr,
    }));
}

const screenful = 50;

const columns: readonly Column<Hit>[] = [
  { key: 'id', value: (hit) => hit.id },
  { key: 'kind', value: (hit) => hit.kind },
  { key: 'title', title: ({ find }) => find.title, value: (hit) => hit.title, wrap: true },
  { key: 'title_ar', value: (hit) => hit.titleAr, hidden: true },
];
