import type { ChangeRow } from './changes.ts';
import type { Database } from './database.ts';
import { recordLabel, recordLabels } from './record-labels.ts';

/** Rows of the journal as a person reads them, each with the name of its record. */
export type NamedRows = { rows: readonly ChangeRow[]; labels: ReadonlyMap<ChangeRow, string> };

/** Keys of other records are replaced by what those are called: `meeting M-3`, not `meeting id 2`. */
export function namedRows(db: Database, rows: readonly ChangeRow[]): NamedRows {
  const labels = recordLabels(db, rows);
  const tables = new Set(rows.filter(isToldInWords).map(({ table }) => table));
  const keys = new Map([...tables].map((table) => [table, keysOf(db, table)]));
  const named = new Map(rows.map((row) => [nameKeys(db, row, keys), labels.get(row) ?? '']));
  return { rows: [...named.keys()], labels: named };
}

/** Of these the body is the news, whether they change, come or go. */
const ofBody: readonly string[] = [
  'attendance',
  'meeting_reply',
  'meeting_invitation',
  'decision_party',
  'action_part',
  'letter_link',
  'letter_part',
];

function isToldInWords({ op, table }: ChangeRow): boolean {
  return op === 'update' || ofBody.includes(table);
}

function nameKeys(
  db: Database,
  row: ChangeRow,
  byTable: ReadonlyMap<string, readonly Key[]>,
): ChangeRow {
  if (!isToldInWords(row)) return row;
  const keys = byTable.get(row.table) ?? [];
  return { ...row, before: inWords(db, row.before, keys), after: inWords(db, row.after, keys) };
}

type Key = { column: string; table: string };

function keysOf(db: Database, table: string): Key[] {
  return db
    .prepare<[string], Key>(`SELECT "from" AS "column", "table" FROM pragma_foreign_key_list(?)`)
    .all(table);
}

function inWords(db: Database, json: string | null, keys: readonly Key[]): string | null {
  if (json === null) return null;
  const fields: [string, unknown][] = Object.entries(JSON.parse(json));
  const named = fields.map(([name, value]): [string, unknown] => {
    const key = keys.find(({ column }) => column === name);
    if (key === undefined || typeof value !== 'number') return [name.replace(/_id$/, ''), value];
    return [name.replace(/_id$/, ''), recordLabel(db, key.table, value)];
  });
  return JSON.stringify(Object.fromEntries(named));
}
