import { readId } from '../domain/ids.ts';
import type { StoredImport } from '../domain/stored-import.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { getImport } from './dtm-imports.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    IMPORT_NOT_FOUND: { text: string; id: number | undefined };
  }
}

/** `I-5` or `5`. An undone import is not there any more. */
export function findImport(db: Database, text: string): StoredImport {
  const found = findRecordedImport(db, text);
  if (found.state !== 'staged') return found;
  throw noImport(text);
}

/** An undone one too: its history is still told. */
export function findRecordedImport(db: Database, text: string): StoredImport {
  const id = readId(text, 'I');
  const found = id === undefined ? undefined : getImport(db, id);
  if (found !== undefined) return found;
  throw noImport(text);
}

function noImport(text: string): NotFoundError {
  return new NotFoundError('IMPORT_NOT_FOUND', { text, id: readId(text, 'I') });
}
