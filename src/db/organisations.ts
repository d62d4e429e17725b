import { fold } from '../domain/fold.ts';
import type { Side } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type Organisation = {
  id: number;
  handle: string;
  nameEn: string;
  nameAr: string | null;
  side: Side;
};

const columns = 'id, handle, name_en AS nameEn, name_ar AS nameAr, side';

export function organisationById(db: Database, id: number): Organisation | undefined {
  return db
    .prepare<[number], Organisation>(`SELECT ${columns} FROM organisation WHERE id = ?`)
    .get(id);
}

export function getOrganisation(db: Database, handle: string): Organisation | undefined {
  return db
    .prepare<[string], Organisation>(`SELECT ${columns} FROM organisation WHERE handle = ?`)
    .get(handle);
}

/** By folded handle, full name and alias. */
export function organisationsByName(db: Database): Map<string, { id: number; side: Side }> {
  const rows = db
    .prepare<[], { id: number; side: Side; name: string }>(
      `SELECT id, side, handle AS name FROM organisation
       UNION SELECT id, side, name_en FROM organisation
       UNION SELECT id, side, name_ar FROM organisation WHERE name_ar IS NOT NULL
       UNION SELECT o.id, o.side, a.name FROM organisation_alias a
         JOIN organisation o ON o.id = a.organisation_id`,
    )
    .all();
  return new Map(rows.map(({ id, side, name }) => [fold(name), { id, side }]));
}
