import { BookError } from '../errors.ts';
import type { Database } from './database.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SERIES_DAMAGED: { importId: number; total: number; sum: number };
  }
}

type Held = { importId: number; total: number; sum: number };

/** Where the figures of a series stand: line by line, or added up by baladiya. */
export type FigureTable = 'dtm_figure' | 'dtm_sum';

/** What is read whole must come to what was imported: bytes that went bad answer nothing. */
export function demandSum(db: Database, seriesId: number, table: FigureTable): void {
  const held = db
    .prepare<[number], Held>(
      `SELECT s.import_id AS importId, s.total, coalesce(
         (SELECT sum(f.value) FROM ${table} f WHERE f.series_id = s.id), 0) AS sum
       FROM dtm_series s WHERE s.id = ?`,
    )
    .get(seriesId);
  if (held !== undefined && held.sum !== held.total) throw new BookError('SERIES_DAMAGED', held);
}
