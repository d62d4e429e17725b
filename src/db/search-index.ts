import type { Database } from './database.ts';
import { hangsOn } from './record-labels.ts';
import {
  namedBy,
  rowOf,
  type SearchedRecord,
  searchedRecords,
  wordTables,
} from './searched-records.ts';

/** Brings the words of every record that a change touched up to the record; undo and redo are changes too. */
export function indexChange(db: Database, changeId: number): void {
  const touched = touchedBy(db, changeId);
  for (const record of searchedRecords) {
    const keys = touched.get(record.table);
    if (keys !== undefined) indexRecords(db, record, [...keys]);
  }
}

/** From nothing: for a book that had no words yet, and so that no word of what is gone stays. */
export function rebuildSearch(db: Database): void {
  db.exec(`INSERT INTO search_words (search_words) VALUES ('delete-all')`);
  for (const record of searchedRecords) db.exec(insertWords(record));
}

function insertWords(record: SearchedRecord): string {
  return `INSERT INTO search_words (rowid, words)
    SELECT ${rowOf(record, 'r.id')}, search_fold(${record.found}) FROM ${record.from}`;
}

type Touched = Map<string, Set<number>>;

function touchedBy(db: Database, changeId: number): Touched {
  const rows = db
    .prepare<[number], { table: string; key: number; fields: string }>(
      `SELECT table_name AS "table", row_key AS key, coalesce(after, before) AS fields
       FROM change_row WHERE change_id = ?`,
    )
    .iterate(changeId);
  const touched: Touched = new Map();
  for (const { table, key, fields } of rows) {
    const above = wordTables.includes(table) ? hangsOn[table] : undefined;
    if (above === undefined) touch(touched, table, [key]);
    else touch(touched, above[0], [Number(JSON.parse(fields)[above[1]])]);
  }
  for (const { table, by, keys } of namedBy) {
    const named = touched.get(by);
    if (named === undefined) continue;
    const naming = db.prepare<[string], number>(keys).pluck();
    touch(touched, table, naming.all(JSON.stringify([...named])));
  }
  return touched;
}

function touch(touched: Touched, table: string, keys: readonly number[]): void {
  const there = touched.get(table) ?? new Set();
  for (const key of keys) there.add(key);
  touched.set(table, there);
}

function indexRecords(db: Database, record: SearchedRecord, keys: readonly number[]): void {
  const parameters = { keys: JSON.stringify(keys) };
  db.prepare(
    `DELETE FROM search_words
     WHERE rowid IN (SELECT ${rowOf(record, 'value')} FROM json_each(@keys))`,
  ).run(parameters);
  db.prepare(`${insertWords(record)} WHERE r.id IN (SELECT value FROM json_each(@keys))`).run(
    parameters,
  );
}
