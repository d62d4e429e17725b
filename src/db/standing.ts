import { auditedTables, auditedUpdates } from './audited-tables.ts';
import { type ChangeRow, changeRows } from './changes.ts';
import type { Database } from './database.ts';

/** What was done by one change, whether it counts now, and by which change it came to be so. */
type Standing = { id: number; isActive: boolean; since: number };
type Line = { id: number; undoes: number | null };

/**
 * What stands in the way of reversing a change: later changes that still count and touch its records, or
 * records that hang on them, and what in turn stands in the way of those. Newest first: undone in this
 * order, each of them gives way. A change and its undo cancel, and are in nobody's way.
 */
export function changesInTheWay(db: Database, id: number): number[] {
  const standings = standingChanges(db);
  const own = standings.get(rootOf(db, id)) ?? { id, isActive: true, since: id };
  const found = new Map<number, Standing>();
  const open = [own];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of laterOnSame(db, next, standings)) {
      if (other.id === own.id || found.has(other.id)) continue;
      found.set(other.id, other);
      open.push(other);
    }
  }
  return [...found.values()].sort((a, b) => b.since - a.since).map((one) => one.id);
}

function laterOnSame(
  db: Database,
  { id, since, isActive }: Standing,
  standings: ReadonlyMap<number, Standing>,
): Standing[] {
  return (
    [...touchingSame(db, changeRows(db, id))]
      .map((touching) => standings.get(rootOf(db, touching)))
      .filter((other) => other !== undefined)
      .filter((other) => other.isActive && other.since > since)
      // What is done again stands on what came before it, however late that was done again itself.
      .filter((other) => isActive || other.id > id)
  );
}

/** Each change that did something, by its number; undos and redos only say how it stands. */
function standingChanges(db: Database): Map<number, Standing> {
  const lines = db
    .prepare<[], Line>(
      `SELECT id, undoes FROM change WHERE id NOT IN (SELECT change_id FROM open_change) ORDER BY id`,
    )
    .all();
  const roots = new Map<number, number>();
  const standings = new Map<number, Standing>();
  for (const { id, undoes } of lines) {
    const root = undoes === null ? id : (roots.get(undoes) ?? undoes);
    roots.set(id, root);
    const isActive = !(standings.get(root)?.isActive ?? false);
    standings.set(root, { id: root, isActive, since: id });
  }
  return standings;
}

/** The change that an undo, or the undo of an undo, is about. */
function rootOf(db: Database, id: number): number {
  return (
    db
      .prepare<[number], number>(
        `WITH RECURSIVE line (id, undoes) AS (
           SELECT id, undoes FROM change WHERE id = ?
           UNION ALL SELECT c.id, c.undoes FROM change c JOIN line l ON c.id = l.undoes)
         SELECT min(id) FROM line`,
      )
      .pluck()
      .get(id) ?? id
  );
}

/** Numbers of the changes that touched the same records, or made others point at them. */
function touchingSame(db: Database, rows: readonly ChangeRow[]): Set<number> {
  const changes = new Set<number>();
  for (const { table, key, op } of rows) {
    for (const id of changesOf(db, table, key)) changes.add(id);
    if (op !== 'insert') continue;
    for (const id of pointedBy(db, table, key)) changes.add(id);
  }
  return changes;
}

function changesOf(db: Database, table: string, key: number): number[] {
  return db
    .prepare<[string, number], number>(
      'SELECT DISTINCT change_id FROM change_row WHERE table_name = ? AND row_key = ?',
    )
    .pluck()
    .all(table, key);
}

/**
 * The changes by which a record came to point at this one, where it still does: what else was done to
 * that record is in nobody's way.
 */
function pointedBy(db: Database, table: string, key: number): number[] {
  return [...auditedTables, ...auditedUpdates].flatMap((child) =>
    columnsPointingAt(db, child, table).flatMap((column) =>
      db
        .prepare<object, number>(
          `SELECT DISTINCT change_id FROM change_row r JOIN ${child} c ON c.id = r.row_key
           WHERE r.table_name = @child AND c.${column} = @key
             AND json_extract(r.after, '$.${column}') IS @key
             AND json_extract(r.before, '$.${column}') IS NOT @key`,
        )
        .pluck()
        .all({ child, key }),
    ),
  );
}

function columnsPointingAt(db: Database, child: string, table: string): string[] {
  return db
    .prepare<[string, string], string>(
      'SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = ?',
    )
    .pluck()
    .all(child, table);
}
