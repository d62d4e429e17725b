import { auditedTables, auditedUpdates } from './audited-tables.ts';
import { type ChangeRow, changeRows } from './changes.ts';
import type { Database } from './database.ts';

/** What was done by one change, whether it counts now, and by which change it came to be so. */
type Standing = { id: number; isActive: boolean; since: number };
type Finding = (key: number) => number[];
type Line = { id: number; undoes: number | null };
/** `roots`: the change that an undo, or the undo of an undo, is about. */
type History = {
  standings: ReadonlyMap<number, Standing>;
  roots: ReadonlyMap<number, number>;
};

/**
 * What stands in the way of reversing a change: later changes that still count and touch its records, or
 * records that hang on them, and what in turn stands in the way of those. Newest first: undone in this
 * order, each of them gives way. A change and its undo cancel, and are in nobody's way.
 */
export function changesInTheWay(db: Database, id: number): number[] {
  const history = standingChanges(db);
  const own = standingOf(history, id) ?? { id, isActive: true, since: id };
  const found = new Map<number, Standing>();
  const open = [own];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of laterOnSame(db, next, history)) {
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
  history: History,
): Standing[] {
  return (
    [...touchingSame(db, changeRows(db, id))]
      .map((touching) => standingOf(history, touching))
      .filter((other) => other !== undefined)
      .filter((other) => other.isActive && other.since > since)
      // What is done again stands on what came before it, however late that was done again itself.
      .filter((other) => isActive || other.id > id)
  );
}

/** Each change that did something, by its number; undos and redos only say how it stands. */
function standingChanges(db: Database): History {
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
  return { standings, roots };
}

function standingOf({ standings, roots }: History, id: number): Standing | undefined {
  return standings.get(roots.get(id) ?? id);
}

/** Numbers of the changes that touched the same records, or made others point at them. */
function touchingSame(db: Database, rows: readonly ChangeRow[]): Set<number> {
  const changes = new Set<number>();
  const pointing = new Map<string, Finding>();
  for (const { table, key, op } of rows) {
    for (const id of changesOf(db, table, key)) changes.add(id);
    if (op !== 'insert') continue;
    const pointedBy = pointing.get(table) ?? pointingAt(db, table);
    pointing.set(table, pointedBy);
    for (const id of pointedBy(key)) changes.add(id);
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
 * The changes by which a record came to point at one of this table, where it still does: what else was
 * done to that record is in nobody's way.
 */
function pointingAt(db: Database, table: string): Finding {
  const all = [...auditedTables, ...auditedUpdates].flatMap((child) =>
    columnsPointingAt(db, child, table).map((column) => {
      const statement = db
        .prepare<object, number>(
          `SELECT DISTINCT r.change_id FROM change_row r JOIN ${child} c ON c.id = r.row_key
           WHERE r.table_name = @child AND c.${column} = @key
             AND json_extract(r.after, '$.${column}') IS @key
             AND json_extract(r.before, '$.${column}') IS NOT @key`,
        )
        .pluck();
      return (key: number) => statement.all({ child, key });
    }),
  );
  return (key) => all.flatMap((changesTo) => changesTo(key));
}

function columnsPointingAt(db: Database, child: string, table: string): string[] {
  return db
    .prepare<[string, string], string>(
      'SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = ?',
    )
    .pluck()
    .all(child, table);
}
