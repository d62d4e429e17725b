import type { Level } from '../domain/dtm.ts';
import { isFinerOrSame } from '../domain/dtm.ts';
import type { Database } from './database.ts';

/** The finest level that sums are kept by: a muhalla is added up to its baladiya. */
const finestSum: Level = 'baladiya';

/** Whether a question at this level is answered from the sums alone. */
export function isSummed(level: Level): boolean {
  return isFinerOrSame(finestSum, level);
}

/** Written once, behind the last figure of the series. */
export function writeSums(db: Database, seriesIds: readonly number[]): void {
  const insert = db.prepare<{ seriesId: number }>(
    `INSERT INTO dtm_sum (series_id, place_id, category_id, value)
     SELECT @seriesId, coalesce(up.above_id, byPlace.place_id), byPlace.category_id,
       sum(byPlace.value)
     FROM (SELECT place_id, category_id, sum(value) AS value FROM dtm_figure
       WHERE series_id = @seriesId GROUP BY place_id, category_id) byPlace
     LEFT JOIN place_above up ON up.place_id = byPlace.place_id AND up.level = 'baladiya'
     GROUP BY 2, 3`,
  );
  for (const seriesId of seriesIds) insert.run({ seriesId });
}

export type MantikaSum = { code: string; name: string; value: number };

/** The mantikas that have a figure; of a series that is counted by mantika or finer. */
export function mantikasOf(db: Database, seriesId: number): MantikaSum[] {
  return db
    .prepare<[number], MantikaSum>(
      `SELECT p.code, p.name_en AS name, sum(s.value) AS value FROM dtm_sum s
       JOIN place_above up ON up.place_id = s.place_id AND up.level = 'mantika'
       JOIN place p ON p.id = up.above_id
       WHERE s.series_id = ? GROUP BY p.id`,
    )
    .all(seriesId);
}

export function countMantikas(db: Database, country: string): number {
  const sql = "SELECT count(*) FROM place WHERE level = 'mantika' AND country = ?";
  return db.prepare<[string], number>(sql).pluck().get(country) ?? 0;
}
