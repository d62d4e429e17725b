import type { ImportState, SeriesKey } from '../domain/dtm.ts';
import type { StoredImport } from '../domain/stored-import.ts';
import { newUid } from '../domain/uid.ts';
import { RefusedError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Overlap } from './dtm-overlap.ts';
import { isTriggerRefusal } from './sqlite-errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SERIES_TAKEN: Holder | { ids: readonly string[]; overlap: Overlap };
  }
}

/** The same bytes, and of a workbook the same sheet, are the same table. */
export type Content = Pick<StoredImport, 'sha256' | 'sheet'>;
export type NewImport = Omit<StoredImport, 'id' | 'state' | 'stateReason'>;

const columns = `id, state, state_reason AS stateReason, file_name AS fileName, sha256, sheet, layout,
  encoding, delimiter, rows_in_file AS rowsInFile, rows_new AS rowsNew,
  rows_changed AS rowsChanged, rows_unchanged AS rowsUnchanged, rows_rejected AS rowsRejected,
  rows_skipped AS rowsSkipped, expected, source, imported_on AS importedOn, completes, answers`;

export function getImport(db: Database, id: number): StoredImport | undefined {
  return db
    .prepare<[number], StoredImport>(`SELECT ${columns} FROM dtm_import WHERE id = ?`)
    .get(id);
}

/** Imports of the same table, one that counts before the withdrawn; a staged one was undone. */
export function importsOfContent(db: Database, content: Content): StoredImport[] {
  return db
    .prepare<Content, StoredImport>(
      `SELECT ${columns} FROM dtm_import
       WHERE sha256 = @sha256 AND sheet IS @sheet AND state <> 'staged' ORDER BY state, id`,
    )
    .all(content);
}

/** Whether the rounds of an import had series that no import gives any more: its file may hold them. */
export function wereMore(db: Database, importId: number): boolean {
  const found = db
    .prepare<[number]>(
      `SELECT 1 FROM dtm_series own JOIN dtm_series gone ON gone.round_id = own.round_id
       JOIN dtm_import i ON i.id = gone.import_id AND i.state <> 'active'
       WHERE own.import_id = ? AND NOT EXISTS (
         SELECT 1 FROM dtm_series s JOIN dtm_import a ON a.id = s.import_id AND a.state = 'active'
         WHERE s.round_id = gone.round_id AND s.level = gone.level
           AND s.population = gone.population AND s.measure = gone.measure
           AND s.breakdown = gone.breakdown)
       LIMIT 1`,
    )
    .get(importId);
  return found !== undefined;
}

export function insertImport(db: Database, file: NewImport): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO dtm_import (uid, state, file_name, sha256, sheet, layout, encoding, delimiter,
         rows_in_file, rows_new, rows_changed, rows_unchanged, rows_rejected, rows_skipped, expected,
         source, imported_on, completes, answers)
       VALUES (@uid, 'staged', @fileName, @sha256, @sheet, @layout, @encoding, @delimiter,
         @rowsInFile, @rowsNew, @rowsChanged, @rowsUnchanged, @rowsRejected, @rowsSkipped, @expected,
         @source, @importedOn, @completes, @answers)`,
    )
    .run({ ...file, uid: newUid() });
  return Number(lastInsertRowid);
}

/** The recorded part of an import: from here on questions see its figures, or no longer. */
export function setImportState(
  db: Database,
  id: number,
  state: ImportState,
  reason: string | null,
): void {
  try {
    db.prepare('UPDATE dtm_import SET state = @state, state_reason = @reason WHERE id = @id').run({
      id,
      state,
      reason,
    });
  } catch (error) {
    throw isTriggerRefusal(error) ? seriesTaken(db, id) : error;
  }
}

type Holder = { importId: number; number: number } & Pick<
  SeriesKey,
  'level' | 'population' | 'breakdown'
>;

function seriesTaken(db: Database, id: number): RefusedError {
  const holder = db
    .prepare<[number], Holder>(
      `SELECT other.import_id AS importId, r.number, other.level, other.population, other.breakdown
       FROM dtm_series mine
       JOIN dtm_series other USING (round_id, level, population, measure, breakdown)
       JOIN dtm_import i ON i.id = other.import_id AND i.state = 'active'
       JOIN dtm_round r ON r.id = other.round_id
       WHERE mine.import_id = ? AND other.import_id <> mine.import_id LIMIT 1`,
    )
    .get(id);
  if (holder === undefined) throw new Error(`Nothing holds the series of import ${id}.`);
  return new RefusedError('SERIES_TAKEN', holder);
}
