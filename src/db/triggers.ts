import { auditedTables, auditedUpdates } from './audited-tables.ts';
import type { Database } from './database.ts';

const ops = ['insert', 'update', 'delete'] as const;
type Op = (typeof ops)[number];

/**
 * Looked at after every migration, because a column added to a table would otherwise go unrecorded; one
 * that is as it should be is left. NOT NULL on change_row.change_id is what refuses a write outside a change.
 */
export function rebuildTriggers(db: Database): void {
  const standing = new Map(
    db
      .prepare<[], [string, string]>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
      .raw()
      .all(),
  );
  for (const [name, sql] of wantedTriggers(db)) {
    if (standing.get(name) === sql) continue;
    db.exec(`DROP TRIGGER IF EXISTS ${name}; ${sql}`);
  }
}

function wantedTriggers(db: Database): [name: string, sql: string][] {
  const ofTables = auditedTables.flatMap((table) => {
    const columns = columnsOf(db, table);
    // Between two migrations of an older book, the tables of the later one are not there yet.
    return columns.length === 0 ? [] : ops.map((op) => trigger({ table, op, columns }));
  });
  const ofUpdates = auditedUpdates.map((table) =>
    trigger({ table, op: 'update', columns: columnsOf(db, table) }),
  );
  return [...ofTables, ...ofUpdates];
}

/** For `init` alone: what a new book holds from the start is no one's change. */
export function dropTriggers(db: Database): void {
  for (const table of [...auditedTables, ...auditedUpdates]) {
    for (const op of ops) {
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

type Journalled = { table: string; op: Op; columns: readonly string[] };

/**
 * Kept short, because SQLite reads every trigger at each start: the view `journal`
 * gives change and order, and leaves out updates that changed nothing.
 */
function trigger({ table, op, columns }: Journalled): [name: string, sql: string] {
  const before = op === 'insert' ? 'NULL' : rowJson(columns, 'OLD');
  const after = op === 'delete' ? 'NULL' : rowJson(columns, 'NEW');
  const key = op === 'delete' ? 'OLD.id' : 'NEW.id';
  const name = triggerName(table, op);
  return [
    name,
    `CREATE TRIGGER ${name} AFTER ${op.toUpperCase()} ON ${table}
BEGIN
  INSERT INTO journal VALUES ('${table}', ${key}, '${op}', ${before}, ${after});
END`,
  ];
}

function triggerName(table: string, op: Op): string {
  return `journal_${table}_${op}`;
}
