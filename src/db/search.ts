import { visibilitiesFor } from '../domain/audience.ts';
import { searchAlternatives, searchWords } from '../domain/search-fold.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { type SearchedKind, type SearchedRecord, searchedRecords } from './searched-records.ts';

export type Hit = { kind: SearchedKind; id: string; title: string };
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
  return indexed.count > 0 ? indexed : bySubstring(db, words, asked);
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
  const query = (ending: string) =>
    words.map((word) => `(${word.map((one) => `"${one}"${ending}`).join(' OR ')})`).join(' AND ');
  return hitsOf(db, asked, {
    match: `JOIN search_record s ON s.table_name = @table AND s.row_key = r.id
      WHERE s.id IN (SELECT rowid FROM search_words WHERE search_words MATCH @beginning)`,
    isWhole: 's.id IN (SELECT rowid FROM search_words WHERE search_words MATCH @whole)',
    values: { beginning: query(' *'), whole: query('') },
  });
}

function bySubstring(db: Database, words: Words, asked: Asked): Hits {
  const values: Record<string, string> = {};
  const conditions = words.map((word, at) => {
    const any = word.map((one, other) => {
      values[`word${at}x${other}`] = one;
      return `instr(search_fold(FOUND), @word${at}x${other}) > 0`;
    });
    return `(${any.join(' OR ')})`;
  });
  return hitsOf(db, asked, { match: `WHERE ${conditions.join(' AND ')}`, isWhole: '0', values });
}

type Matching = { match: string; isWhole: string; values: Readonly<Record<string, string>> };

/** As many of each kind as are shown at most, and how many there are in all. */
function hitsOf(db: Database, { reader, limit = -1 }: Asked, matching: Matching): Hits {
  const found = searchedRecords.map((record) => {
    const rest = `FROM ${record.from} ${matching.match.replaceAll('FOUND', record.found)}${visibleTo(reader, record)}`;
    const values = { ...matching.values, table: record.table };
    const count = db.prepare<object, number>(`SELECT count(*) ${rest}`).pluck().get(values) ?? 0;
    const hits = db
      .prepare<object, Hit & { isWhole: number }>(
        `SELECT '${record.kind}' AS kind, ${record.id} AS id, ${record.title} AS title,
           ${matching.isWhole} AS isWhole ${rest} ORDER BY isWhole DESC, r.id LIMIT @limit`,
      )
      .all({ ...values, limit });
    return { count, hits };
  });
  const hits = found.flatMap((one) => one.hits).toSorted((a, b) => b.isWhole - a.isWhole);
  return {
    hits: hits
      .slice(0, limit === -1 ? undefined : limit)
      .map(({ kind, id, title }) => ({ kind, id, title })),
    count: found.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The words come from our own vocabulary, never from a person. */
function visibleTo(reader: Audience, { visibility }: SearchedRecord): string {
  if (reader === 'office') return '';
  const words = visibilitiesFor(reader).map((word) => `'${word}'`);
  return ` AND ${visibility} IN (${words.join(', ')})`;
}
