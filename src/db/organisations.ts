import { fold } from '../domain/fold.ts';
import type { Side } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type Organisation = {
  id: number;
  handle: string;
  nameEn: string;
  nameAr: string | null;
  acronym: string | null;
  side: Side;
  /** To whom its letters are addressed: `وكيل وزارة العمل`, `The Undersecretary`. */
  addresseeEn: string | null;
  addresseeAr: string | null;
};

export type OrganisationEdit = Partial<Omit<Organisation, 'id' | 'handle'>>;

const select = `SELECT id, handle, name_en AS nameEn, name_ar AS nameAr, acronym, side,
  addressee_en AS addresseeEn, addressee_ar AS addresseeAr FROM organisation`;

export function getOrganisation(db: Database, handle: string): Organisation | undefined {
  return db.prepare<[string], Organisation>(`${select} WHERE handle = ?`).get(handle);
}

export function organisationById(db: Database, id: number): Organisation {
  const organisation = db.prepare<[number], Organisation>(`${select} WHERE id = ?`).get(id);
  if (organisation === undefined) throw new Error(`No organisation ${id}.`);
  return organisation;
}

/** The key of a handle that is in the book. */
export function organisationKey(db: Database, handle: string): number {
  const organisation = getOrganisation(db, handle);
  if (organisation === undefined) throw new Error(`No organisation ${handle}.`);
  return organisation.id;
}

export function updateOrganisation(db: Database, id: number, edit: OrganisationEdit): void {
  db.prepare(
    `UPDATE organisation SET name_en = @nameEn, name_ar = @nameAr, acronym = @acronym, side = @side,
       addressee_en = @addresseeEn, addressee_ar = @addresseeAr WHERE id = @id`,
  ).run({ ...organisationById(db, id), ...edit });
}

export function updateHandle(db: Database, id: number, handle: string): void {
  db.prepare('UPDATE organisation SET handle = @handle WHERE id = @id').run({ id, handle });
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
