import { type Level, levels } from '../domain/dtm.ts';
import { fold } from '../domain/fold.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';
import type { StoredPlace } from './places.ts';

export type ListedPlace = Omit<StoredPlace, 'parent'> & {
  /** The parent's code and names. */
  parent: string | null;
  parentEn: string | null;
  parentAr: string | null;
  /** Places that lie directly in it. */
  children: number;
  aliases: readonly ListedAlias[];
};
export type ListedAlias = { name: string; note: string | null };

type Filter = {
  /** Part of a name or alias in either language, or the beginning of a code. */
  text?: string | undefined;
  level?: Level | undefined;
  /** All that lies in this place, or only what lies directly in it. */
  within?: { placeId: number; directly: boolean } | undefined;
};

/** By level, coarse to fine, then by code. */
export function searchPlaces(db: Database, filter: Filter): ListedPlace[] {
  const rows = db
    .prepare<object, Omit<ListedPlace, 'aliases'>>(
      `SELECT p.id, p.code, p.level, p.name_en AS nameEn, coalesce(p.name_ar, '') AS nameAr,
         u.code AS parent, u.name_en AS parentEn, u.name_ar AS parentAr,
         (SELECT count(*) FROM place c WHERE c.parent_id = p.id) AS children
       FROM place p LEFT JOIN place u ON u.id = p.parent_id
       WHERE ${conditions(filter)} ORDER BY p.code`,
    )
    .all({
      folded: fold(filter.text ?? ''),
      code: filter.text?.toUpperCase(),
      level: filter.level,
      placeId: filter.within?.placeId,
    });
  return rows
    .map((row) => ({ ...row, aliases: aliasesOf(db, row.id) }))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function conditions({ text, level, within }: Filter): string {
  const inside = within?.directly
    ? 'p.parent_id = @placeId'
    : `p.id <> @placeId AND p.id IN (SELECT place_id FROM place_above WHERE above_id = @placeId)`;
  return [
    'TRUE',
    ...(within === undefined ? [] : [inside]),
    ...(level === undefined ? [] : ['p.level = @level']),
    ...(text === undefined ? [] : [`(p.code LIKE @code || '%' OR (@folded <> '' AND ${named}))`]),
  ].join(' AND ');
}

const named = `(instr(fold(p.name_en), @folded) OR instr(fold(p.name_ar), @folded)
  OR EXISTS (SELECT 1 FROM place_alias a
    WHERE a.place_id = p.id AND instr(fold(a.name), @folded)))`;

export function aliasesOf(db: Database, placeId: number): ListedAlias[] {
  return db
    .prepare<[number], ListedAlias>(
      'SELECT name, note FROM place_alias WHERE place_id = ? ORDER BY id',
    )
    .all(placeId);
}

/** Places of one level that go by this name in either language, or by an alias. */
export function placesNamed(db: Database, level: Level, name: string): StoredPlace[] {
  return db
    .prepare<object, StoredPlace>(
      `SELECT p.id, p.code, p.level, p.name_en AS nameEn, p.name_ar AS nameAr, u.code AS parent
       FROM place p LEFT JOIN place u ON u.id = p.parent_id
       WHERE p.level = @level AND (fold(p.name_en) = @wanted OR fold(p.name_ar) = @wanted
         OR EXISTS (SELECT 1 FROM place_alias a
           WHERE a.place_id = p.id AND fold(a.name) = @wanted)) ORDER BY p.code`,
    )
    .all({ level, wanted: fold(name) });
}

export function insertPlaceAlias(
  db: Database,
  alias: { placeId: number; name: string; note: string | null },
): void {
  db.prepare(
    'INSERT INTO place_alias (uid, place_id, name, note) VALUES (@uid, @placeId, @name, @note)',
  ).run({ ...alias, uid: newUid() });
}
