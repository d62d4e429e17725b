import { levels } from '../domain/dtm.ts';
import { fold } from '../domain/fold.ts';
import { nearest } from '../domain/nearest.ts';
import type { Place, PlaceAlias } from '../domain/place.ts';
import { newUid } from '../domain/uid.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Ambiguous } from './resolve.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    PLACE_AMBIGUOUS: Ambiguous;
    PLACE_NOT_FOUND: { text: string; close: string | undefined };
  }
}

export type StoredPlace = Place & { id: number };

/** Reference data, loaded once when the book is made: parents before children. */
export function insertPlaces(db: Database, places: readonly Place[]): void {
  const insert = db.prepare(
    `INSERT INTO place (code, level, name_en, name_ar, parent_id)
     VALUES (@code, @level, @nameEn, @nameAr, (SELECT id FROM place WHERE code = @parent))`,
  );
  for (const place of places) insert.run(place);
}

export function insertPlaceAliases(db: Database, aliases: readonly PlaceAlias[]): void {
  const insert = db.prepare(
    `INSERT INTO place_alias (uid, place_id, name, note)
     VALUES (@uid, (SELECT id FROM place WHERE code = @code), @alias, @note)`,
  );
  for (const alias of aliases) insert.run({ ...alias, uid: newUid() });
}

const select = `
  SELECT p.id, p.code, p.country, p.level, p.name_en AS nameEn, p.name_ar AS nameAr, u.code AS parent
  FROM place p LEFT JOIN place u ON u.id = p.parent_id`;

/** Libya's: other countries' places come from files and are no gazetteer. */
export function listPlaces(db: Database): StoredPlace[] {
  return db.prepare<[], StoredPlace>(`${select} WHERE p.country = 'LBY' ORDER BY p.id`).all();
}

export function listPlaceAliases(db: Database): PlaceAlias[] {
  return db
    .prepare<[], PlaceAlias>(
      `SELECT p.code, a.name AS alias, a.note FROM place_alias a
       JOIN place p ON p.id = a.place_id ORDER BY a.id`,
    )
    .all();
}

/**
 * By code, else by exact name or alias. A name means nothing without its level: where several
 * levels share it the widest place is taken, and the others are handed back to be named.
 */
export function findPlace(
  db: Database,
  text: string,
): { place: StoredPlace; others: StoredPlace[] } {
  const byCode = getPlace(db, text);
  if (byCode !== undefined) return { place: byCode, others: [] };
  const wanted = fold(text);
  const found = db
    .prepare<{ wanted: string }, StoredPlace>(
      `${select} WHERE fold(p.name_en) = @wanted OR fold(p.name_ar) = @wanted
         OR EXISTS (SELECT 1 FROM place_alias a WHERE a.place_id = p.id AND fold(a.name) = @wanted)
       ORDER BY p.country <> 'LBY', p.code`,
    )
    .all({ wanted });
  const own = found.filter(({ country }) => country === found[0]?.country);
  const [widest, ...others] = own.toSorted((a, b) => rank(a) - rank(b));
  if (widest === undefined) throw noPlace(db, text);
  const twins = others.filter((other) => other.level === widest.level);
  if (twins.length > 0) throw severalPlaces(text, [widest, ...twins]);
  return { place: widest, others };
}

/** `LY0211`, `ly0211`, `LBY0211` */
function getPlace(db: Database, code: string): StoredPlace | undefined {
  const cleaned = code
    .trim()
    .toUpperCase()
    .replace(/^LBY(?=\d)/, 'LY');
  return db.prepare<[string], StoredPlace>(`${select} WHERE p.code = ?`).get(cleaned);
}

function rank(place: StoredPlace): number {
  return levels.indexOf(place.level);
}

export function placeText(place: Place): string {
  return `${place.nameEn} (${place.level}, ${place.code})`;
}

/** A suggestion only: places are never taken by likeness. */
function noPlace(db: Database, text: string): NotFoundError {
  const close = nearest(
    text,
    listPlaces(db).map((place) => place.nameEn),
  );
  return new NotFoundError('PLACE_NOT_FOUND', { text, close });
}

function severalPlaces(text: string, places: readonly StoredPlace[]): UsageError {
  const fits = places.map(({ code, nameEn }) => ({ id: code, name: nameEn }));
  return new UsageError('PLACE_AMBIGUOUS', { text, fits });
}
