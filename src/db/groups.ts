import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

export type Group = {
  id: number;
  code: string;
  prefix: string;
  nameEn: string;
  nameAr: string | null;
};

/** The working group every verb means unless another is named. */
export function defaultGroup(db: Database): Group {
  const group = db
    .prepare<[], Group>(
      `SELECT id, code, prefix, name_en AS nameEn, name_ar AS nameAr
       FROM working_group ORDER BY id LIMIT 1`,
    )
    .get();
  if (group === undefined) throw new Error('The book has no group.');
  return group;
}

export function insertGroup(db: Database, group: Omit<Group, 'id'>): void {
  db.prepare(
    `INSERT INTO working_group (uid, code, prefix, name_en, name_ar)
     VALUES (@uid, @code, @prefix, @nameEn, @nameAr)`,
  ).run({ ...group, uid: newUid() });
}
