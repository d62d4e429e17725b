import { readId } from '../domain/ids.ts';
import type { StoredImport } from '../domain/stored-import.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';
import { getImport } from './dtm-imports.ts';

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
  const id = readId(text, 'I');
  return new NotFoundError({
    code: 'IMPORT_NOT_FOUND',
    message: `there is no import ${id === undefined ? `"${text}"` : `I-${id}`}.`,
    hints: ['See them:  mwg dtm list --all'],
  });
}
