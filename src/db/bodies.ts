import type { IsoDay } from '../domain/day.ts';
import type { Body } from '../domain/organisation.ts';
import type { Database } from './database.ts';

/** Every organisation of the book by its handle, under the names of a day. */
export function bodiesOn(db: Database, day: IsoDay): Map<string, Body> {
  const rows = db
    .prepare<{ day: IsoDay }, Body & { handle: string }>(
      `SELECT o.handle, iif(n.id IS NULL, o.name_en, n.name_en) AS nameEn,
         iif(n.id IS NULL, o.name_ar, n.name_ar) AS nameAr,
         iif(n.id IS NULL, o.acronym, n.acronym) AS acronym
       FROM organisation o
       LEFT JOIN organisation_former_name n ON n.organisation_id = o.id
         AND (n.from_on IS NULL OR n.from_on <= @day) AND n.until_on >= @day`,
    )
    .all({ day });
  return new Map(rows.map(({ handle, ...body }) => [handle, body]));
}
