import type { Level } from '../domain/dtm.ts';
import type { Database } from './database.ts';
import { demandSum, type FigureTable } from './demand-sum.ts';
import { isSummed } from './dtm-sums.ts';

/** Sums over one series: `code` is a p-code or a category. */
export type Sum = { code: string; nameEn: string; nameAr: string; value: number };

export type Asked = {
  seriesId: number;
  /** Only inside this place. */
  place?: { id: number; level: Level } | undefined;
  /** Only this nationality, age group, shelter. */
  categoryId?: number | undefined;
};

/** Largest first. A place of which no figure was stored is absent: no figure is not a zero. */
export function sumByLevel(db: Database, asked: Asked & { level: Level }): Sum[] {
  demandSound(db, asked, asked.level);
  return db
    .prepare<object, Sum>(
      `SELECT p.code, p.name_en AS nameEn, coalesce(p.name_ar, '') AS nameAr, sum(byPlace.value) AS value
       FROM (SELECT f.place_id, sum(f.value) AS value ${figures(asked, asked.level)} GROUP BY f.place_id) byPlace
       JOIN place_above up ON up.place_id = byPlace.place_id AND up.level = @level
       JOIN place p ON p.id = up.above_id
       GROUP BY p.id ORDER BY value DESC, p.code`,
    )
    .all(bound(asked));
}

/** Largest first. */
export function sumByCategory(db: Database, asked: Asked): Sum[] {
  demandSound(db, asked);
  return db
    .prepare<object, Sum>(
      `SELECT c.code, c.name_en AS nameEn, c.name_ar AS nameAr, byCategory.value
       FROM (SELECT f.category_id, sum(f.value) AS value ${figures(asked)} GROUP BY f.category_id) byCategory
       JOIN dtm_category c ON c.id = byCategory.category_id
       ORDER BY byCategory.value DESC, c.code`,
    )
    .all(bound(asked));
}

/** null where the series has no figure there. */
export function sumOf(db: Database, asked: Asked): number | null {
  demandSound(db, asked);
  const sql = `SELECT sum(f.value) ${figures(asked)}`;
  return db.prepare<object, number | null>(sql).pluck().get(bound(asked)) ?? null;
}

export function findCategory(db: Database, breakdown: string, code: string): number | undefined {
  const sql = 'SELECT id FROM dtm_category WHERE breakdown = ? AND code = ?';
  return db.prepare<[string, string], number>(sql).pluck().get(breakdown, code);
}

function bound(asked: Asked & { level?: Level }) {
  const { seriesId, place, categoryId, level } = asked;
  return { seriesId, placeId: place?.id, categoryId, level };
}

/** The sums are few, and are held against the total at every question; the figures where all are read. */
function demandSound(db: Database, asked: Asked, level?: Level): void {
  const table = tableOf(asked, level);
  if (table === 'dtm_sum' || asked.place === undefined) demandSum(db, asked.seriesId, table);
}

function tableOf({ place }: Asked, level: Level = 'country'): FigureTable {
  return isSummed(level) && isSummed(place?.level ?? 'country') ? 'dtm_sum' : 'dtm_figure';
}

/**
 * The primary key begins with series and place: a place is looked up, a whole series read in order.
 * Down to the baladiya the sums restate the figures, in a hundredth of the rows.
 */
function figures(asked: Asked, level?: Level): string {
  const { place, categoryId } = asked;
  const table = tableOf(asked, level);
  const from =
    place === undefined
      ? `FROM ${table} f WHERE f.series_id = @seriesId`
      : `FROM place_above within CROSS JOIN ${table} f
         ON f.series_id = @seriesId AND f.place_id = within.place_id
         WHERE within.above_id = @placeId`;
  return categoryId === undefined ? from : `${from} AND f.category_id = @categoryId`;
}
