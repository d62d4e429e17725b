import { auditedTables } from './audited-tables.ts';
import type { Database } from './database.ts';
import { columnsOf } from './triggers.ts';

/** A record that is not as the last change of it left it. */
export type Disagreement = {
  table: string;
  key: number;
  columns: readonly string[];
  after: string | null;
};

type Left = { key: number; change: number; op: string; after: string | null };

/** Records that were altered, or whose bytes went bad, past the journal. */
export function disagreements(db: Database): Disagreement[] {
  return auditedTables.flatMap((table) => disagreementsOf(db, table));
}

function disagreementsOf(db: Database, table: string): Disagreement[] {
  const columns = columnsOf(db, table);
  const stored = db.prepare<[number], Record<string, unknown>>(
    `SELECT * FROM ${table} WHERE id = ?`,
  );
  return lastOf(db, table).flatMap(({ key, after }): Disagreement[] => {
    const found = stored.get(key);
    if (after === null || found === undefined) {
      return (after === null) === (found === undefined) ? [] : [{ table, key, columns: [], after }];
    }
    const left: Record<string, unknown> = JSON.parse(after);
    const differing = columns.filter((name) => name in left && left[name] !== found[name]);
    return differing.length === 0 ? [] : [{ table, key, columns: differing, after }];
  });
}

/** Of each record of a table, the journal row that was written last. */
function lastOf(db: Database, table: string): Left[] {
  return db
    .prepare<[string], Left>(
      `SELECT row_key AS key, change_id AS change, op, after FROM (
         SELECT *, row_number() OVER (PARTITION BY row_key ORDER BY change_id DESC, seq DESC) AS age
         FROM change_row WHERE table_name = ?) WHERE age = 1`,
    )
    .all(table);
}
