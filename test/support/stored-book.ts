import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { auditedTables } from '../../src/db/audited-tables.ts';
import type { Database } from '../../src/db/database.ts';
import { registerFolds } from '../../src/db/open.ts';

/** What a question can see of a bulk load: an import that was undone is seen by nobody. */
const visible = {
  dtm_import: `SELECT * FROM dtm_import WHERE state <> 'staged' ORDER BY id`,
  dtm_series: `SELECT s.*, r.uid, r.from_on, r.until_on FROM dtm_series s
    JOIN dtm_round r ON r.id = s.round_id
    JOIN dtm_import i ON i.id = s.import_id WHERE i.state <> 'staged' ORDER BY s.id`,
  dtm_figure: `SELECT s.import_id, count(*), sum(f.value) FROM dtm_figure f
    JOIN dtm_series s ON s.id = f.series_id
    JOIN dtm_import i ON i.id = s.import_id WHERE i.state <> 'staged' GROUP BY s.id ORDER BY s.id`,
} as const;

/** Everything that undo must restore, table by table. The journal and the id counters are exempt. */
export function dumpBook(path: string): Record<string, unknown[]> {
  return withBook(path, (db) => {
    const audited = auditedTables.map((table) => [table, `SELECT * FROM ${table} ORDER BY id`]);
    const queries = [...audited, ...Object.entries(visible)];
    return Object.fromEntries(queries.map(([table, sql = '']) => [table, db.prepare(sql).all()]));
  });
}

export function countRows(path: string, table: string): number {
  const sql = `SELECT count(*) FROM ${table}`;
  return Number(withBook(path, (db) => db.prepare(sql).pluck().get()));
}

/** The newest change of the journal. */
export function lastChange(path: string): number {
  return Number(withBook(path, (db) => db.prepare('SELECT max(id) FROM change').pluck().get()));
}

export function integrityOf(path: string): unknown {
  return withBook(path, (db) => [
    db.pragma('integrity_check', { simple: true }),
    db.pragma('foreign_key_check'),
  ]);
}

export const soundBook = ['ok', []];

/** A plain connection, with nothing of what `openBook` adds but the functions that the journal calls. */
export function withBook<T>(path: string, work: (db: Database) => T): T {
  const db = new BetterSqlite3(path, { fileMustExist: true });
  registerFolds(db);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Two files with the same one are the same byte for byte. */
export function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
