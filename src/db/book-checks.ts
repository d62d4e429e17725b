import type { IsoDay } from '../domain/day.ts';
import type { Database } from './database.ts';
import type { FigureTable } from './demand-sum.ts';

/** A series whose figures do not add up to the total that was stored with it. */
export type SeriesGap = { importId: number; total: number; sum: number };

export function seriesGaps(db: Database): SeriesGap[] {
  return [...gapsIn(db, 'dtm_figure'), ...gapsIn(db, 'dtm_sum')];
}

function gapsIn(db: Database, table: FigureTable): SeriesGap[] {
  return db
    .prepare<[], SeriesGap>(
      `SELECT s.import_id AS importId, s.total, coalesce(sum(f.value), 0) AS sum
       FROM dtm_series s LEFT JOIN ${table} f ON f.series_id = s.id
       GROUP BY s.id HAVING sum <> s.total ORDER BY s.id`,
    )
    .all();
}

/** The last day on which something was typed. */
export function lastTypedOn(db: Database): IsoDay | undefined {
  return (
    db.prepare<[], IsoDay | null>('SELECT max(typed_on) FROM change').pluck().get() ?? undefined
  );
}

export function lastHolidayYear(db: Database): number | undefined {
  const year = db.prepare<[], string | null>('SELECT max(substr(day, 1, 4)) FROM holiday');
  const last = year.pluck().get();
  return last == null ? undefined : Number(last);
}

/** Feasts soon to come whose day no authority has confirmed. */
export function estimatedHolidays(db: Database, from: IsoDay, until: IsoDay) {
  return db
    .prepare<[IsoDay, IsoDay], { day: IsoDay; nameEn: string; nameAr: string | null }>(
      `SELECT day, name_en AS nameEn, name_ar AS nameAr FROM holiday
       WHERE status = 'estimated' AND day BETWEEN ? AND ? ORDER BY day`,
    )
    .all(from, until);
}

export type StoredScan = {
  direction: 'in' | 'out';
  year: number;
  number: number;
  bis: number;
  path: string;
  sha256: string;
};

export function storedScans(db: Database): StoredScan[] {
  return db
    .prepare<[], StoredScan>(
      `SELECT direction, year, number, bis, scan_path AS path, scan_sha256 AS sha256
       FROM letter WHERE scan_path IS NOT NULL ORDER BY year, direction, number`,
    )
    .all();
}
