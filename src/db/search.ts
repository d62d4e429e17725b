import { visibilitiesFor } from '../domain/audience.ts';
import { searchAlternatives, searchWords } from '../domain/search-fold.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import {
  keyOf,
  rankOf,
  rowOf,
  type SearchedKind,
  type SearchedRecord,
  searchedRecords,
} from './searched-records.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SEARCH_TOO_WIDE: { part: string };
  }
}

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
    const holding = (part: string): string[] => {
      // Several terms side by side are inside of none.
      if (part.includes(' ')) return [`"${part}" *`];
      const found = terms.all({ part, most: mostTerms + 1 });
      if (found.length > mostTerms) throw new UsageError('SEARCH_TOO_WIDE', { part });
      return found.map((term) => `"${term}"`);
    };
    const pieces = words.map((word) => word.flatMap(holding));
    if (pieces.some((piece) => piece.length === 0)) return { hits: [], count: 0 };
    const query = everyOf(pieces, (piece) => piece);
    return hitsOf(db, { beginning: query, whole: query }, asked);
  } finally {
    db.exec('DROP TABLE temp.search_term');
  }
}

function everyOf(words: Words, piece: (one: string) => string): string {
  return words.map((word) => `(${word.map(piece).join(' OR ')})`).join(' AND ');
}

type Queries = { beginning: string; whole: string };

/** The words of a record, under the number that says which record it is. */
type Row = number;

/** Those that hold the words whole first, and of those the kinds in their order, each by its records' numbers. */
function hitsOf(db: Database, { beginning, whole }: Queries, { reader, limit }: Asked): Hits {
  const seen = reader === 'office' ? undefined : (rows: Row[]) => seenBy(db, reader, rows);
  // What a reader may see is known of records, not of words: all are looked at.
  const most = seen === undefined ? limit : undefined;
  const rows = (query: string, limit = -1) => {
    const found = rowsHolding(db, query, limit);
    return seen?.(found) ?? found;
  };
  const first = rows(whole, most);
  // Of as many, those that hold them whole may be all but what is shown.
  const enough = most === undefined ? undefined : most + first.length;
  const others = first.length === most ? [] : rows(beginning, enough);
  const shown = [...new Set([...first, ...others])].slice(0, limit);
  const isWhole = first.length !== most && others.length !== enough;
  return { hits: hitsAt(db, shown), count: isWhole ? others.length : countHolding(db, beginning) };
}

function rowsHolding(db: Database, query: string, limit: number): Row[] {
  return db
    .prepare<[string, number], Row>(
      'SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid LIMIT ?',
    )
    .pluck()
    .all(query, limit);
}

function countHolding(db: Database, query: string): number {
  const counted = db.prepare<[string], number>(
    'SELECT count(*) FROM search_words WHERE search_words MATCH ?',
  );
  return counted.pluck().get(query) ?? 0;
}

function seenBy(db: Database, reader: Audience, rows: readonly Row[]): Row[] {
  const words = visibilitiesFor(reader).map((word) => `'${word}'`);
  const seen = byKind(rows, (record, keys) =>
    db
      .prepare<[string], Row>(
        `SELECT ${rowOf(record, 'r.id')} FROM ${record.from}
         WHERE r.id IN (SELECT value FROM json_each(?)) AND ${record.visibility} IN (${words.join(', ')})`,
      )
      .pluck()
      .all(JSON.stringify(keys)),
  );
  const ofReader = new Set(seen);
  return rows.filter((row) => ofReader.has(row));
}

/** In the order of the rows. */
function hitsAt(db: Database, rows: readonly Row[]): Hit[] {
  const found = byKind(rows, (record, keys) =>
    db
      .prepare<[string], Hit & { row: Row }>(
        `SELECT ${rowOf(record, 'r.id')} AS row, '${record.kind}' AS kind, ${record.id} AS id,
           ${record.title} AS title, ${record.titleAr} AS titleAr
         FROM ${record.from} WHERE r.id IN (SELECT value FROM json_each(?))`,
      )
      .all(JSON.stringify(keys)),
  );
  const hits = new Map(found.map(({ row, ...hit }) => [row, hit]));
  return rows.flatMap((row) => hits.get(row) ?? []);
}

function byKind<T>(
  rows: readonly Row[],
  of: (record: SearchedRecord, keys: readonly number[]) => readonly T[],
): T[] {
  return searchedRecords.flatMap((record) => {
    const keys = rows.filter((row) => rankOf(row) === record.rank).map(keyOf);
    return keys.length === 0 ? [] : of(record, keys);
  });
}
