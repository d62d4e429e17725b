import type { Level } from '../domain/dtm.ts';
import type { Database } from './database.ts';

/** Sums over one series: `code` is a p-code or a category. */
export type Sum = { code: string; nameEn: string; nameAr: string; value: number };

/** Each place of the series with all the places above it. */
const above = `
  WITH RECURSIVE up (leaf, node) AS (
    SELECT DISTINCT place_id, place_id FROM dtm_figure WHERE series_id = @seriesId
    UNION ALL
    SELECT up.leaf, p.parent_id FROM up JOIN place p ON p.id = up.node
    WHERE p.parent_id IS NOT NULL
  )`;
const within = `(@placeId IS NULL OR EXISTS (
  SELECT 1 FROM up inner_up WHERE inner_up.leaf = f.place_id AND inner_up.node = @placeId))`;

type Asked = { seriesId: number; placeId: number | null };

/** Largest first. */
export function sumByLevel(db: Database, asked: Asked & { level: Level }): Sum[] {
  return db
    .prepare<object, Sum>(
      `${above}
       SELECT p.code, p.name_en AS nameEn, p.name_ar AS nameAr, sum(f.value) AS value
       FROM dtm_figure f JOIN up ON up.leaf = f.place_id
       JOIN place p ON p.id = up.node AND p.level = @level
       WHERE f.series_id = @seriesId AND ${within}
       GROUP BY p.id ORDER BY value DESC, p.code`,
    )
    .all(asked);
}

/** Largest first. */
export function sumByCategory(db: Database, asked: Asked): Sum[] {
  return db
    .prepare<object, Sum>(
      `${above}
       SELECT c.code, c.name_en AS nameEn, c.name_ar AS nameAr, sum(f.value) AS value
       FROM dtm_figure f JOIN dtm_category c ON c.id = f.category_id
       WHERE f.series_id = @seriesId AND ${within}
       GROUP BY c.id ORDER BY value DESC, c.code`,
    )
    .all(asked);
}
