import { visibilitiesFor } from '../domain/audience.ts';
import { searchAlternatives, searchWords } from '../domain/search-fold.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { type SearchedKind, type SearchedRecord, searchedRecords } from './searched-records.ts';

export type Hit = { kind: SearchedKind; id: string; title: string; titleAr: string | null };
export type Hits = { hits: readonly Hit[]; count: number };

type Asked = { reader: Audience; limit: number | undefined };

/**
 * Records that hold every word, those that hold them whole first: عمر before عمرو. A word finds what
 * begins with it; where nothing does, it is looked for inside of words.
 */
export function search(db: Database, text: string, asked: Asked): Hits {
  const words = wordsIn(text);
  if (words.length === 0) return { hits: [], count: 0 };
  const indexed = byIndex(db, words, asked);
  return indexed.count > 0 ? indexed : insideWords(db, words, asked);
}

/** Each word's alternatives; a number such as 4/2/20 is one piece, whose parts stand side by side. */
type Words = readonly (readonly string[])[];

function wordsIn(text: string): Words {
  const pieces = text.split(/\s+/).filter((piece) => searchWords(piece).length > 1);
  const rest = text.split(/\s+/).filter((piece) => !pieces.includes(piece));
  return [
    ...pieces.map((piece) => [searchWords(piece).join(' ')]),
    ...searchWords(rest.join(' ')).map(searchAlternatives),
  ];
}

function byIndex(db: Database, words: Words, asked: Asked): Hits {
  const query = (ending: string) => everyOf(words, (one) => `"${one}"${ending}`);
  return hitsOf(db, { beginning: query(' *'), whole: query('') }, asked);
}

const mostTerms = 500;

/** Among the words that there are, those that hold what is looked for: few, where the records are many. */
function insideWords(db: Database, words: Words, asked: Asked): Hits {
  db.exec('CREATE VIRTUAL TABLE temp.search_term USING fts5vocab (main, search_words, row)');
  try {
    const terms = db
      .prepare<{ part: string; most: number }, string>(
        'SELECT term FROM temp.search_term WHERE instr(term, @part) > 0 LIMIT @most',
      )
      .pluck();
    const holding = words.map((word) =>
      word.flatMap((part) => terms.all({ part, most: mostTerms })),
    );
    if (holding.some((word) => word.length === 0)) return { hits: [], count: 0 };
    const query = everyOf(holding, (term) => `"${term}"`);
    return hitsOf(db, { beginning: query, whole: query }, asked);
  } finally {
    db.exec('DROP TABLE temp.search_term');
  }
}

function everyOf(words: Words, piece: (one: string) => string): string {
  return words.map((word) => `(${word.map(piece).join(' OR ')})`).join(' AND ');
}

type Queries = { beginning: string; whole: string };

/** As many of each kind as are shown at most, and how many there are in all. */
function hitsOf(db: Database, queries: Queries, { reader, limit = -1 }: Asked): Hits {
  const found = searchedRecords.map((record) => {
    const rest = `FROM ${record.from} JOIN search_record s ON s.table_name = @table AND s.row_key = r.id
      WHERE s.id IN (SELECT rowid FROM search_words WHERE search_words MATCH @beginning)
        ${visibleTo(reader, record)}`;
    const values = { ...queries, table: record.table };
    const count = db
      .prepare<object, number>(`SELECT count(*) ${rest}`)
      .pluck()
      .get({ table: record.table, beginning: queries.beginning });
    const hits = db
      .prepare<object, Hit & { isWhole: number }>(
        `SELECT '${record.kind}' AS kind, ${record.id} AS id, ${record.title} AS title,
           ${record.titleAr} AS titleAr,
           s.id IN (SELECT rowid FROM search_words WHERE search_words MATCH @whole) AS isWhole
         ${rest} ORDER BY isWhole DESC, r.id LIMIT @limit`,
      )
      .all({ ...values, limit });
    return { count: count ?? 0, hits };
  });
  const hits = found.flatMap((one) => one.hits).toSorted((a, b) => b.isWhole - a.isWhole);
  return {
    hits: hits.slice(0, limit === -1 ? undefined : limit).map(({ isWhole: _, ...hit }) => hit),
    count: found.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The words come from our own vocabulary, never from a person. */
function visibleTo(reader: Audience, { visibility }: SearchedRecord): string {
  if (reader === 'office') return '';
  const words = visibilitiesFor(reader).map((word) => `'${word}'`);
  return ` AND ${visibility} IN (${words.join(', ')})`;
}
