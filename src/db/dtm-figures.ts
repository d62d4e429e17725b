import type { Breakdown, SeriesKey } from '../domain/dtm.ts';
import type { Database } from './database.ts';
import { listPlaces } from './places.ts';

type NewFigure = { place: string; category: string; line: number; value: number };
export type NewSeries = SeriesKey & {
  figures: readonly NewFigure[];
  total: number;
  unknown: number;
  suppressed: number;
};
export type CategoryNames = (breakdown: Breakdown, code: string) => { en: string; ar: string };

/** Stores whole series outside the journal; the import's state is what makes them visible. */
export function insertSeries(
  db: Database,
  { importId, roundId }: { importId: number; roundId: number },
  all: readonly NewSeries[],
  names: CategoryNames,
): void {
  const places = new Map(listPlaces(db).map((place) => [place.code, place.id]));
  for (const series of all) {
    const seriesId = insertOneSeries(db, importId, roundId, series);
    insertFigures(db, seriesId, series, places, names);
  }
}

function insertOneSeries(
  db: Database,
  importId: number,
  roundId: number,
  series: NewSeries,
): number {
  const { figures: _, ...row } = series;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO dtm_series (import_id, round_id, level, population, measure, breakdown, total,
         unknown, suppressed)
       VALUES (@importId, @roundId, @level, @population, @measure, @breakdown, @total,
         @unknown, @suppressed)`,
    )
    .run({ ...row, importId, roundId });
  return Number(lastInsertRowid);
}

function insertFigures(
  db: Database,
  seriesId: number,
  { figures, breakdown }: NewSeries,
  places: ReadonlyMap<string, number>,
  names: CategoryNames,
): void {
  const categories = new Map<string, number>();
  const insert = db.prepare<[number, number, number, number, number]>(
    'INSERT INTO dtm_figure (series_id, place_id, category_id, line, value) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { place, category, line, value } of figures) {
    const placeId = places.get(place);
    if (placeId === undefined) throw new Error(`No place ${place}.`);
    let categoryId = categories.get(category);
    if (categoryId === undefined) {
      categoryId = ensureCategory(db, breakdown, category, names);
      categories.set(category, categoryId);
    }
    insert.run(seriesId, placeId, categoryId, line, value);
  }
}

function ensureCategory(
  db: Database,
  breakdown: Breakdown,
  code: string,
  names: CategoryNames,
): number {
  const found = db
    .prepare<[string, string], number>(
      'SELECT id FROM dtm_category WHERE breakdown = ? AND code = ?',
    )
    .pluck()
    .get(breakdown, code);
  if (found !== undefined) return found;
  const { en, ar } = names(breakdown, code);
  const { lastInsertRowid } = db
    .prepare('INSERT INTO dtm_category (breakdown, code, name_en, name_ar) VALUES (?, ?, ?, ?)')
    .run(breakdown, code, en, ar);
  return Number(lastInsertRowid);
}
