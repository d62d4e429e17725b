import type { Database } from './database.ts';
import type { ChangeKind } from './journal.ts';
import { hangsOn } from './record-labels.ts';

export type StoredChange = {
  id: number;
  at: string;
  actor: string;
  command: string;
  kind: ChangeKind;
  undoes: number | null;
};

export type ChangeRow = {
  changeId: number;
  table: string;
  key: number;
  op: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
};

export type ChangeFilter = { record?: RecordKey; limit?: number };
export type RecordKey = { table: string; id: number };

const changeColumns = 'id, at, actor, command, kind, undoes';
const rowColumns = `change_id AS changeId, table_name AS "table", row_key AS key, op, before, after`;

export function getChange(db: Database, id: number): StoredChange | undefined {
  return db
    .prepare<[number], StoredChange>(`SELECT ${changeColumns} FROM change WHERE id = ?`)
    .get(id);
}

export function changeRows(db: Database, changeId: number, most = -1): ChangeRow[] {
  return db
    .prepare<[number, number], ChangeRow>(
      `SELECT ${rowColumns} FROM change_row WHERE change_id = ? ORDER BY seq LIMIT ?`,
    )
    .all(changeId, most);
}

/** They are numbered as they were written, without gaps. */
export function countRows(db: Database, changeId: number): number {
  const sql = 'SELECT coalesce(max(seq), 0) FROM change_row WHERE change_id = ?';
  return db.prepare<[number], number>(sql).pluck().get(changeId) ?? 0;
}

/** A change counts until an undo that itself still counts takes it back. */
export function isActive(db: Database, id: number): boolean {
  const undoneBy = db
    .prepare<[number], number>('SELECT id FROM change WHERE undoes = ? ORDER BY id')
    .pluck()
    .all(id);
  return !undoneBy.some((by) => isActive(db, by));
}

/** It forgot a person, which is never taken back. */
export function isForgetting(db: Database, id: number): boolean {
  return db.prepare('SELECT 1 FROM redaction WHERE change_id = ?').get(id) !== undefined;
}

/** The newest change of one kind that still counts, of those that are `wanted`. */
export function newestActive(
  db: Database,
  kind: ChangeKind,
  wanted: (change: StoredChange) => boolean = () => true,
): StoredChange | undefined {
  const changes = db.prepare<[ChangeKind], StoredChange>(
    `SELECT ${changeColumns} FROM change WHERE kind = ?
       AND id NOT IN (SELECT change_id FROM open_change) ORDER BY id DESC`,
  );
  for (const change of changes.iterate(kind)) {
    if (wanted(change) && isActive(db, change.id)) return change;
  }
  return undefined;
}

function touching({ record }: ChangeFilter): string {
  if (record === undefined) return '';
  return `WHERE id IN (SELECT change_id FROM change_row WHERE ${touches(record.table, '@id')})`;
}

export function countChanges(db: Database, filter: ChangeFilter): number {
  const sql = `SELECT count(*) FROM change ${touching(filter)}`;
  return (
    db
      .prepare<object, number>(sql)
      .pluck()
      .get({ id: filter.record?.id ?? 0 }) ?? 0
  );
}

/** Newest first. */
export function listChanges(db: Database, filter: ChangeFilter): StoredChange[] {
  return db
    .prepare<{ id: number; limit: number }, StoredChange>(
      `SELECT ${changeColumns} FROM change ${touching(filter)} ORDER BY id DESC LIMIT @limit`,
    )
    .all({ id: filter.record?.id ?? 0, limit: filter.limit ?? -1 });
}

/** Rows that belong to a record: its own, and those of the tables that hang on it. */
function touches(table: string, ids: string): string {
  const children = hangingOn(table).map(({ child, column }) => {
    const parent = `json_extract(coalesce(after, before), '$.${column}')`;
    const rows = `SELECT row_key FROM change_row WHERE table_name = '${child}' AND ${parent} IN (${ids})`;
    return touches(child, rows);
  });
  return [`(table_name = '${table}' AND row_key IN (${ids}))`, ...children].join(' OR ');
}

/** A person's place in a seat goes by the person's name, and is the seat's history too. */
function hangingOn(table: string): { child: string; column: string }[] {
  const children = Object.entries(hangsOn)
    .filter(([, [parent]]) => parent === table)
    .map(([child, [, column]]) => ({ child, column }));
  return table === 'seat' ? [...children, { child: 'seat_person', column: 'seat_id' }] : children;
}
