import { auditedTables, auditedUpdates } from './audited-tables.ts';
import type { Database } from './database.ts';

type Op = 'insert' | 'update' | 'delete';

/**
 * Dropped and made again after every migration, because a column added to a table would otherwise
 * go unrecorded. NOT NULL on change_row.change_id is what refuses a write outside a change.
 */
export function rebuildTriggers(db: Database): void {
  dropTriggers(db);
  // Between two migrations of an older book, the tables of the later one are not there yet.
  for (const table of auditedTables.filter((name) => columnsOf(db, name).length > 0)) {
    for (const op of ['insert', 'update', 'delete'] as const) db.exec(trigger(db, table, op));
  }
  for (const table of auditedUpdates) db.exec(trigger(db, table, 'update'));
}

/** For `init` alone: what a new book holds from the start is no one's change. */
export function dropTriggers(db: Database): void {
  for (const table of [...auditedTables, ...auditedUpdates]) {
    for (const op of ['insert', 'update', 'delete'] as const) {
      db.exec(`DROP TRIGGER IF EXISTS ${triggerName(table, op)}`);
    }
  }
}

export function columnsOf(db: Database, table: string): string[] {
  return db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
}

/** A row as the JSON object that the journal keeps; `prefix` is NEW, OLD or the table's name. */
function rowJson(columns: readonly string[], prefix: string): string {
  return `json_object(${columns.map((name) => `'${name}', ${prefix}.${name}`).join(', ')})`;
}

/**
 * Kept short, because SQLite reads every trigger at each start: the view `journal`
 * gives change and order, and leaves out updates that changed nothing.
 */
function trigger(db: Database, table: string, op: Op): string {
  const columns = columnsOf(db, table);
  const before = op === 'insert' ? 'NULL' : rowJson(columns, 'OLD');
  const after = op === 'delete' ? 'NULL' : rowJson(columns, 'NEW');
  const key = op === 'delete' ? 'OLD.id' : 'NEW.id';
  return `CREATE TRIGGER ${triggerName(table, op)} AFTER ${op.toUpperCase()} ON ${table}
BEGIN
  INSERT INTO journal VALUES ('${table}', ${key}, '${op}', ${before}, ${after});
END`;
}

function triggerName(table: string, op: Op): string {
  return `journal_${table}_${op}`;
}
