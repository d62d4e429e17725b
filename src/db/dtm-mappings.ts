import type { FileAnswers } from '../domain/file-answers.ts';
import { newUid } from '../domain/uid.ts';
import { NotFoundError, RefusedError } from '../errors.ts';
import type { Database } from './database.ts';
import { isUniqueViolation } from './sqlite-errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    MAPPING_EXISTS: { name: string; isSameName: boolean };
    MAPPING_NOT_FOUND: { name: string; saved: readonly string[] };
  }
}

/** Which column means what in files with these headings, kept under a name. */
export type StoredMapping = {
  id: number;
  name: string;
  headings: string;
  /** Empty where the kind of file is known and only answers are kept. */
  map: string;
  answers: FileAnswers;
};

export function listMappings(db: Database): StoredMapping[] {
  return db
    .prepare<[], Omit<StoredMapping, 'answers'> & { answers: string | null }>(
      'SELECT id, name, headings, map, answers FROM dtm_mapping ORDER BY name',
    )
    .all()
    .map(({ answers, ...mapping }) => ({ ...mapping, answers: JSON.parse(answers ?? '{}') }));
}

export function findMappingNamed(db: Database, name: string): StoredMapping {
  const all = listMappings(db);
  const found = all.find((mapping) => mapping.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new NotFoundError('MAPPING_NOT_FOUND', { name, saved: all.map((each) => each.name) });
}

export function insertMapping(db: Database, mapping: Omit<StoredMapping, 'id'>): void {
  try {
    db.prepare(
      `INSERT INTO dtm_mapping (uid, name, headings, map, answers)
       VALUES (@uid, @name, @headings, @map, @answers)`,
    ).run({ ...mapping, answers: answersText(mapping.answers), uid: newUid() });
  } catch (error) {
    throw isUniqueViolation(error) ? taken(db, mapping) : error;
  }
}

export function deleteMapping(db: Database, id: number): void {
  db.prepare('DELETE FROM dtm_mapping WHERE id = @id').run({ id });
}

function answersText(answers: FileAnswers): string | null {
  return Object.keys(answers).length === 0 ? null : JSON.stringify(answers);
}

function taken(db: Database, { name, headings }: { name: string; headings: string }): RefusedError {
  const holder = listMappings(db).find((each) => each.name === name || each.headings === headings);
  return new RefusedError('MAPPING_EXISTS', {
    name: holder?.name ?? name,
    isSameName: holder?.name === name,
  });
}
