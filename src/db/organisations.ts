import type { Side } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type Organisation = {
  id: number;
  handle: string;
  nameEn: string;
  nameAr: string | null;
  side: Side;
};

export function getOrganisation(db: Database, handle: string): Organisation | undefined {
  return db
    .prepare<[string], Organisation>(
      `SELECT id, handle, name_en AS nameEn, name_ar AS nameAr, side
       FROM organisation WHERE handle = ?`,
    )
    .get(handle);
}
