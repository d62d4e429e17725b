import { NotFoundError, RefusedError } from '../errors.ts';
import { auditedTables } from './audited-tables.ts';
import { type ChangeRow, changeRows, getChange, isActive, type StoredChange } from './changes.ts';
import type { Database } from './database.ts';
import { markOpenChange, openChangeId } from './journal.ts';
import { forgottenIn } from './private-fields.ts';
import { recordLabel, recordLabels } from './record-labels.ts';
import { isTriggerRefusal, isUniqueViolation } from './sqlite-errors.ts';
import { changesInTheWay } from './standing.ts';
import { rolledBack } from './transaction.ts';
import { columnsOf } from './triggers.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    CHANGE_NOT_FOUND: { id: number };
    CHANGE_ALREADY_UNDONE: { id: number };
    UNDO_FORGOTTEN: { id: number; person: number; by: number };
    /** `inTheWay`: the changes to be undone before, newest first; none where no change explains it. */
    UNDO_TOUCHED_LATER: { id: number; label: string; inTheWay: readonly number[] };
    UNDO_PLACE_TAKEN: { id: number; label: string };
    UNDO_NUMBER_STAYS: { id: number; series: 'meeting' | 'letter' };
    UNDO_TEXT_STAYS: { id: number };
    UNDO_SERIES_TAKEN: { id: number };
  }
}

/**
 * Takes a change back inside the change being recorded: its rows newest first. Refused where a later change
 * that still counts stands on a record of it, even if the values came back. Reversing an undo is a redo.
 */
export function reverseChange(db: Database, id: number): StoredChange {
  const change = getChange(db, id);
  if (change === undefined || id === openChangeId(db))
    throw new NotFoundError('CHANGE_NOT_FOUND', { id });
  if (!isActive(db, id)) throw new RefusedError('CHANGE_ALREADY_UNDONE', { id });
  const forgotten = forgottenIn(db, id);
  if (forgotten !== undefined) throw new RefusedError('UNDO_FORGOTTEN', { id, ...forgotten });
  const rows = changeRows(db, id).reverse();
  demandNumbersFree(db, id, rows);
  demandUntouched(db, id, rows);
  markOpenChange(db, change.kind === 'undo' ? 'redo' : 'undo', id);
  for (const row of rows) reverseRow(db, id, row);
  demandNoOrphans(db, id);
  return change;
}

/**
 * A number that a later one follows stays, whatever else stands in the way: the tables themselves know,
 * so all records that would go are taken out, newest first, and put back.
 */
function demandNumbersFree(db: Database, id: number, rows: readonly ChangeRow[]): void {
  const numbered = rows.filter(({ table }) => table === 'meeting' || table === 'letter');
  rolledBack(db, () => {
    for (const { table, key } of numbered.filter(({ op }) => op === 'insert')) {
      takeOut(db, id, table, key);
    }
  });
}

function takeOut(db: Database, id: number, table: string, key: number): void {
  try {
    db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(key);
  } catch (error) {
    throw isTriggerRefusal(error) ? againstRule(id, table) : error;
  }
}

function demandUntouched(db: Database, id: number, newestFirst: ChangeRow[]): void {
  const inTheWay = changesInTheWay(db, id);
  const nearest = inTheWay.at(-1);
  if (nearest !== undefined) {
    const label = commonLabel(db, nearest, newestFirst);
    throw new RefusedError('UNDO_TOUCHED_LATER', { id, label, inTheWay });
  }
  const seen = new Set<string>();
  for (const row of newestFirst) {
    const record = `${row.table} ${row.key}`;
    if (!seen.has(record) && !isAsLeft(db, row)) throw touchedOutside(db, id, row.table, row.key);
    seen.add(record);
  }
}

/** The record that both changes touch, by its name; else what the later one touched. */
function commonLabel(db: Database, later: number, rows: readonly ChangeRow[]): string {
  const own = new Set(recordLabels(db, rows).values());
  const labels = [...recordLabels(db, changeRows(db, later)).values()];
  return labels.find((label) => own.has(label)) ?? labels[0] ?? '';
}

/** No later change explains it: the row was altered outside the history. */
function touchedOutside(db: Database, id: number, table: string, key: number): RefusedError {
  const label = recordLabel(db, table, key);
  return new RefusedError('UNDO_TOUCHED_LATER', { id, label, inTheWay: [] });
}

function isAsLeft(db: Database, { table, key, before, after }: ChangeRow): boolean {
  const same = recordedColumns(db, table, after ?? before).map(
    (name) => `${name} IS json_extract(@after, '$.${name}')`,
  );
  const isSame = db
    .prepare<object, number>(`SELECT ${same.join(' AND ')} FROM ${table} WHERE id = @key`)
    .pluck()
    .get({ key, after });
  return after === null ? isSame === undefined : isSame === 1;
}

function reverseRow(db: Database, id: number, row: ChangeRow): void {
  try {
    db.prepare(reversal(db, row)).run({ before: row.before, key: row.key });
  } catch (error) {
    if (isUniqueViolation(error)) throw placeTaken(db, id, row);
    throw isTriggerRefusal(error) ? againstRule(id, row.table) : error;
  }
}

function reversal(db: Database, row: ChangeRow): string {
  if (row.op === 'insert') return `DELETE FROM ${row.table} WHERE id = @key AND @before IS NULL`;
  const columns = recordedColumns(db, row.table, row.before);
  const value = (name: string) => `json_extract(@before, '$.${name}')`;
  if (row.op === 'update') {
    const sets = columns.map((name) => `${name} = ${value(name)}`).join(', ');
    return `UPDATE ${row.table} SET ${sets} WHERE id = @key`;
  }
  return `INSERT INTO ${row.table} (${columns.join(', ')})
    SELECT ${columns.map(value).join(', ')} WHERE @key IS NOT NULL`;
}

/** A column that a migration added or took away since is no part of the change. */
function recordedColumns(db: Database, table: string, json: string | null): string[] {
  const recorded = Object.keys(JSON.parse(json ?? '{}'));
  return columnsOf(db, table).filter((name) => recorded.includes(name));
}

/** Something recorded later may hang on a record that this undo removes. */
function demandNoOrphans(db: Database, id: number): void {
  for (const table of auditedTables) {
    const orphan = db
      .prepare<[string], number>('SELECT rowid FROM pragma_foreign_key_check(?)')
      .pluck()
      .get(table);
    if (orphan !== undefined) throw touchedOutside(db, id, table, orphan);
  }
}

/** The seat was given again, or the address is another person's now. */
function placeTaken(db: Database, id: number, row: ChangeRow): RefusedError {
  const label = recordLabels(db, [row]).get(row) ?? '';
  return new RefusedError('UNDO_PLACE_TAKEN', { id, label });
}

/** By the trigger of the table that refused. */
function againstRule(id: number, table: string): RefusedError {
  if (table === 'meeting' || table === 'letter') {
    return new RefusedError('UNDO_NUMBER_STAYS', { id, series: table });
  }
  return new RefusedError(table === 'tor_rule' ? 'UNDO_TEXT_STAYS' : 'UNDO_SERIES_TAKEN', { id });
}
