import type { Database } from '../db/database.ts';
import { listNationalityAliases } from '../db/nationality-aliases.ts';
import { nearest } from '../domain/nearest.ts';
import {
  nationalities,
  nationalityNames,
  nationalityReader,
  type ReadNationality,
} from '../dtm/nationalities.ts';
import { NotFoundError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NATIONALITY_UNKNOWN: { text: string; close: string | undefined };
  }
}

/** By the names that are known here and those the office added. */
export function nationalityReaderOf(db: Database): ReadNationality {
  return nationalityReader(listNationalityAliases(db));
}

export function findNationalityCode(db: Database, text: string): string {
  // DTM's own groups go by their key alone: other:asia.
  const key = text.trim().toLowerCase();
  const code = nationalityNames(key) ? key : nationalityReaderOf(db)(text);
  if (code !== undefined) return code;
  const names = nationalities.map(({ en }) => en);
  throw new NotFoundError('NATIONALITY_UNKNOWN', { text, close: nearest(text, names) });
}
