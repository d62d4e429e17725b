import { newUid } from '../domain/uid.ts';
import { NotFoundError, RefusedError } from '../errors.ts';
import type { Database } from './database.ts';
import { isUniqueViolation } from './sqlite-errors.ts';

/** Which column means what in files with these headings, kept under a name. */
export type StoredMapping = { id: number; name: string; headings: string; map: string };

export function listMappings(db: Database): StoredMapping[] {
  return db
    .prepare<[], StoredMapping>('SELECT id, name, headings, map FROM dtm_mapping ORDER BY name')
    .all();
}

export function findMappingNamed(db: Database, name: string): StoredMapping {
  const all = listMappings(db);
  const found = all.find((mapping) => mapping.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new NotFoundError({
    code: 'MAPPING_NOT_FOUND',
    message: `there is no mapping "${name}".`,
    hints: [
      all.length === 0
        ? 'None has been saved.'
        : `Saved:  ${all.map((each) => each.name).join(', ')}`,
    ],
  });
}

export function insertMapping(db: Database, mapping: Omit<StoredMapping, 'id'>): void {
  try {
    db.prepare(
      'INSERT INTO dtm_mapping (uid, name, headings, map) VALUES (@uid, @name, @headings, @map)',
    ).run({ ...mapping, uid: newUid() });
  } catch (error) {
    throw isUniqueViolation(error) ? taken(db, mapping) : error;
  }
}

export function deleteMapping(db: Database, id: number): void {
  db.prepare('DELETE FROM dtm_mapping WHERE id = @id').run({ id });
}

function taken(db: Database, { name, headings }: { name: string; headings: string }): RefusedError {
  const holder = listMappings(db).find((each) => each.name === name || each.headings === headings);
  const what = holder?.name === name ? 'has this name' : 'is for these very headings';
  return new RefusedError({
    code: 'MAPPING_EXISTS',
    message: `the mapping "${holder?.name}" ${what} already.`,
    hints: [`Remove it first:  mwg dtm mapping remove ${holder?.name}`],
  });
}
