import type { Side } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type Organisation = {
  id: number;
  handle: string;
  nameEn: string;
  nameAr: string | null;
  acronym: string | null;
  side: Side;
};

export type OrganisationEdit = Partial<Omit<Organisation, 'id' | 'handle'>>;

const select = `SELECT id, handle, name_en AS nameEn, name_ar AS nameAr, acronym, side
  FROM organisation`;

export function getOrganisation(db: Database, handle: string): Organisation | undefined {
  return db.prepare<[string], Organisation>(`${select} WHERE handle = ?`).get(handle);
}

export function organisationById(db: Database, id: number): Organisation {
  const organisation = db.prepare<[number], Organisation>(`${select} WHERE id = ?`).get(id);
  if (organisation === undefined) throw new Error(`No organisation ${id}.`);
  return organisation;
}

export function updateOrganisation(db: Database, id: number, edit: OrganisationEdit): void {
  db.prepare(
    `UPDATE organisation SET name_en = @nameEn, name_ar = @nameAr, acronym = @acronym, side = @side
     WHERE id = @id`,
  ).run({ ...organisationById(db, id), ...edit });
}
