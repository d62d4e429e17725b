import type { Place } from '../domain/place.ts';
import type { Database } from './database.ts';

/** Other countries' places as their first file names them: parents before children. */
export function ensureForeignPlaces(db: Database, places: readonly Place[]): void {
  const insert = db.prepare(
    `INSERT INTO place (code, country, level, name_en, name_ar, parent_id)
     VALUES (@code, @country, @level, @nameEn, @nameAr, (SELECT id FROM place WHERE code = @parent))
     ON CONFLICT (code) DO NOTHING`,
  );
  for (const place of places) insert.run(place);
}
