import type { Breakdown, SeriesKey } from '../domain/dtm.ts';
import type { Database } from './database.ts';
import { demandSum } from './demand-sum.ts';

/** A series of the file: the round it belongs to, and the numbers its figures were staged under. */
export type NewSeries = SeriesKey & {
  roundId: number;
  staged: readonly number[];
  total: number;
  unknown: number;
  suppressed: number;
};
export type CategoryNames = (breakdown: Breakdown, code: string) => { en: string; ar: string };

type Numbered = {
  /** Codes of places and categories by the numbers they were staged under. */
  places: readonly { code: string }[];
  categories: readonly { breakdown: Breakdown; code: string }[];
};

/** What the numbers of the staged figures mean in this book. */
export function mapStaged(
  db: Database,
  { places, categories }: Numbered,
  names: CategoryNames,
): void {
  freshTable(db, 'staged_place');
  freshTable(db, 'staged_category');
  const place = db.prepare(
    'INSERT INTO staged_place SELECT @number, id FROM place WHERE code = @code',
  );
  places.forEach(({ code }, number) => {
    if (place.run({ number, code }).changes !== 1) throw new Error(`No place ${code}.`);
  });
  const category = db.prepare('INSERT INTO staged_category VALUES (@number, @id)');
  categories.forEach(({ breakdown, code }, number) => {
    category.run({ number, id: ensureCategory(db, breakdown, code, names) });
  });
}

/** Stores whole series outside the journal; the import's state is what makes them visible. */
export function insertSeries(db: Database, importId: number, all: readonly NewSeries[]): number[] {
  freshTable(db, 'staged_series');
  const staged = db.prepare('INSERT INTO staged_series VALUES (@number, @id)');
  const ids = all.map((series) => {
    const id = insertOneSeries(db, importId, series);
    for (const number of series.staged) staged.run({ number, id });
    return id;
  });
  // The order of the staged figures is almost that of the stored ones: CROSS JOIN keeps it.
  db.exec(`INSERT INTO dtm_figure (series_id, place_id, category_id, line, value)
    SELECT s.id, p.id, c.id, f.line, f.value FROM staged_figure f
    CROSS JOIN staged_series s ON s.number = f.series
    CROSS JOIN staged_place p ON p.number = f.place
    CROSS JOIN staged_category c ON c.number = f.category`);
  return ids;
}

/**
 * Takes over the figures of the import that is completed. Lines below zero are lines of its file.
 */
export function copyFigures(db: Database, fromSeries: number, toSeries: number): void {
  demandSum(db, fromSeries, 'dtm_figure');
  db.prepare(
    `INSERT INTO dtm_figure (series_id, place_id, category_id, line, value)
     SELECT @toSeries, place_id, category_id, -line, value FROM dtm_figure
     WHERE series_id = @fromSeries`,
  ).run({ fromSeries, toSeries });
}

/** TEMP tables of this connection; a rolled-back trial run may have left one. */
function freshTable(db: Database, name: string): void {
  db.exec(`DROP TABLE IF EXISTS temp.${name};
    CREATE TEMP TABLE ${name} (number INTEGER PRIMARY KEY, id INTEGER NOT NULL) STRICT`);
}

function insertOneSeries(db: Database, importId: number, series: NewSeries): number {
  const { staged: _, ...row } = series;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO dtm_series (import_id, round_id, level, population, measure, breakdown, total,
         unknown, suppressed)
       VALUES (@importId, @roundId, @level, @population, @measure, @breakdown, @total,
         @unknown, @suppressed)`,
    )
    .run({ ...row, importId });
  return Number(lastInsertRowid);
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
