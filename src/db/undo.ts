import { NotFoundError, RefusedError } from '../errors.ts';
import { auditedTables } from './audited-tables.ts';
import { type ChangeRow, changeRows, getChange, isActive, type StoredChange } from './changes.ts';
import type { Database } from './database.ts';
import { markOpenChange, openChangeId } from './journal.ts';
import { forgottenIn } from './private-fields.ts';
import { recordLabel, recordLabels } from './record-labels.ts';
import { isTriggerRefusal, isUniqueViolation } from './sqlite-errors.ts';
import { columnsOf } from './triggers.ts';

/**
 * Takes a change back inside the change being recorded: its rows newest first, each record demanded
 * to be still as the change left it. Reversing an undo is a redo.
 */
export function reverseChange(db: Database, id: number): StoredChange {
  const change = getChange(db, id);
  if (change === undefined) throw noSuchChange(id);
  if (!isActive(db, id)) throw alreadyUndone(id);
  demandNotForgotten(db, id);
  const rows = changeRows(db, id).reverse();
  demandUntouched(db, change, rows);
  markOpenChange(db, change.kind === 'undo' ? 'redo' : 'undo', id);
  for (const row of rows) reverseRow(db, change, row);
  demandNoOrphans(db, change);
  return change;
}

/** What the change would bring back, or take away from, is not there any more. */
function demandNotForgotten(db: Database, id: number): void {
  const forgotten = forgottenIn(db, id);
  if (forgotten === undefined) return;
  const { person, by } = forgotten;
  const why =
    by === id
      ? `it forgot P-${person} for good`
      : `it touches P-${person}, who was forgotten since (#${by})`;
  throw new RefusedError({
    code: 'UNDO_FORGOTTEN',
    message: `change #${id} cannot be undone: ${why}.`,
    hints: ['Undo another by its number:  mwg history, then mwg undo N'],
  });
}

function demandUntouched(db: Database, change: StoredChange, newestFirst: ChangeRow[]): void {
  const seen = new Set<string>();
  for (const row of newestFirst) {
    const record = `${row.table} ${row.key}`;
    if (!seen.has(record) && !isAsLeft(db, row)) {
      throw touchedLater(db, change, row.table, row.key);
    }
    seen.add(record);
  }
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

function reverseRow(db: Database, change: StoredChange, row: ChangeRow): void {
  try {
    db.prepare(reversal(db, row)).run({ before: row.before, key: row.key });
  } catch (error) {
    if (isUniqueViolation(error)) throw placeTaken(db, change, row);
    throw isTriggerRefusal(error) ? againstRule(change, row) : error;
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
function demandNoOrphans(db: Database, change: StoredChange): void {
  for (const table of auditedTables) {
    const orphan = db
      .prepare<[string], number>('SELECT rowid FROM pragma_foreign_key_check(?)')
      .pluck()
      .get(table);
    if (orphan !== undefined) throw touchedLater(db, change, table, orphan);
  }
}

function touchedLater(
  db: Database,
  change: StoredChange,
  table: string,
  key: number,
): RefusedError {
  const later = db
    .prepare<{ table: string; key: number; open: number }, number>(
      `SELECT max(change_id) FROM change_row
       WHERE table_name = @table AND row_key = @key AND change_id <> @open`,
    )
    .pluck()
    .get({ table, key, open: openChangeId(db) });
  return new RefusedError({
    code: 'UNDO_TOUCHED_LATER',
    message: `change #${change.id} cannot be undone alone: ${recordLabel(db, table, key)} was changed later (#${later}).`,
    hints: [`Undo both, newest first:  mwg undo ${later} && mwg undo ${change.id}`],
  });
}

/** The seat was given again, or the address is another person's now. */
function placeTaken(db: Database, change: StoredChange, row: ChangeRow): RefusedError {
  const label = recordLabels(db, [row]).get(row);
  return new RefusedError({
    code: 'UNDO_PLACE_TAKEN',
    message: `change #${change.id} cannot be undone: a later record has taken the place of ${label}.`,
    hints: ['See what came later:  mwg history'],
  });
}

const numbered: Readonly<Record<string, { what: string; hint: string }>> = {
  meeting: {
    what: 'meeting',
    hint: 'A meeting that will not be held keeps its number:  mwg meeting cancel M-N --reason "WHY"',
  },
  letter: {
    what: 'letter',
    hint: 'A letter entered wrongly keeps its number:  mwg letter void IN-N --reason "WHY"',
  },
};

function againstRule(change: StoredChange, row: ChangeRow): RefusedError {
  const series = numbered[row.table];
  if (series !== undefined) {
    return new RefusedError({
      code: 'UNDO_NUMBER_STAYS',
      message: `change #${change.id} cannot be undone: a later ${series.what} has been numbered after it.`,
      hints: [series.hint],
    });
  }
  if (row.table === 'tor_rule') {
    return new RefusedError({
      code: 'UNDO_TEXT_STAYS',
      message: `change #${change.id} cannot be undone: the text has been circulated since.`,
      hints: ['Changed rules are a new version:  mwg tor add --version N --from M'],
    });
  }
  return new RefusedError({
    code: 'UNDO_SERIES_TAKEN',
    message: `change #${change.id} cannot be taken back: another import now holds the same round, level and population.`,
    hints: ['See what is imported:  mwg dtm rounds'],
  });
}

function noSuchChange(id: number): NotFoundError {
  return new NotFoundError({
    code: 'CHANGE_NOT_FOUND',
    message: `there is no change #${id}.`,
    hints: ['See them:  mwg history'],
  });
}

function alreadyUndone(id: number): RefusedError {
  return new RefusedError({
    code: 'CHANGE_ALREADY_UNDONE',
    message: `change #${id} has already been undone.`,
    hints: ['See the changes:  mwg history'],
  });
}
