import type { IsoDay } from '../domain/day.ts';
import { sealChange } from './chain.ts';
import type { Database } from './database.ts';
import { indexChange } from './search-index.ts';
import { inTransaction } from './transaction.ts';

export type ChangeHeader = {
  /** UTC instant. */
  at: string;
  /** The day of this run, which `--today` may have set: papers of past weeks go by it. */
  typedOn: IsoDay;
  actor: string;
  /** The command line, to be read by a person. */
  command: string;
};

export type ChangeKind = 'do' | 'undo' | 'redo';

export type Recorded<T> = {
  result: T;
  /** Undefined where the work changed nothing: then nothing is recorded either. */
  changeId: number | undefined;
};

/** One IMMEDIATE transaction with one change row; rolled back when not kept or when nothing changed. */
export function recordChange<T>(
  db: Database,
  header: ChangeHeader,
  keeps: (result: T) => boolean,
  work: () => T,
): Recorded<T> {
  return inTransaction(
    db,
    'BEGIN IMMEDIATE',
    () => {
      const changeId = openChange(db, header);
      const result = work();
      const changed = closeChange(db, changeId);
      return { result, changeId: changed ? changeId : undefined };
    },
    ({ result, changeId }) => changeId !== undefined && keeps(result),
  );
}

/** Marks the change being recorded as an undo or redo of another. */
export function markOpenChange(db: Database, kind: ChangeKind, undoes: number): void {
  db.prepare(
    `UPDATE change SET kind = @kind, undoes = @undoes
     WHERE id = (SELECT change_id FROM open_change)`,
  ).run({ kind, undoes });
}

export function openChangeId(db: Database): number {
  const id = db.prepare<[], number>('SELECT change_id FROM open_change').pluck().get();
  if (id === undefined) throw new Error('No change is open.');
  return id;
}

/** Whether the change being recorded holds anything yet. */
export function hasChanged(db: Database): boolean {
  const sql = 'SELECT 1 FROM change_row WHERE change_id = @changeId LIMIT 1';
  return db.prepare(sql).get({ changeId: openChangeId(db) }) !== undefined;
}

function openChange(db: Database, header: ChangeHeader): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO change (at, typed_on, actor, command, kind)
       VALUES (@at, @typedOn, @actor, @command, 'do')`,
    )
    .run(header);
  const changeId = Number(lastInsertRowid);
  db.prepare('INSERT INTO open_change (id, change_id) VALUES (1, @changeId)').run({ changeId });
  return changeId;
}

function closeChange(db: Database, changeId: number): boolean {
  db.exec('DELETE FROM open_change');
  const row = db.prepare('SELECT 1 FROM change_row WHERE change_id = @changeId').get({ changeId });
  if (row === undefined) return false;
  indexChange(db, changeId);
  sealChange(db, changeId);
  return true;
}
