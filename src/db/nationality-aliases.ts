import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/** Another spelling that the office keeps of a nationality: its code, ISO 3166 or DTM's own. */
export type NationalityAlias = { code: string; name: string };

export function listNationalityAliases(db: Database): NationalityAlias[] {
  return db
    .prepare<[], NationalityAlias>('SELECT code, name FROM nationality_alias ORDER BY id')
    .all();
}

export function insertNationalityAlias(db: Database, alias: NationalityAlias): void {
  db.prepare('INSERT INTO nationality_alias (uid, code, name) VALUES (@uid, @code, @name)').run({
    ...alias,
    uid: newUid(),
  });
}
