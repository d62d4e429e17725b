import { BusyError } from '../errors.ts';
import type { Database } from './database.ts';
import { rememberSchema } from './schema-check.ts';
import { rebuildSearch } from './search-index.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    TRACES_LEFT: object;
  }
}

/**
 * Writes the whole book anew and empties the journal of SQLite itself, so that no byte of what was
 * deleted stays in free pages or in the side file. Outside of any transaction.
 */
export function rewriteBook(db: Database): void {
  db.transaction(() => rebuildSearch(db)).immediate();
  db.exec('VACUUM');
  rememberSchema(db);
  const [state] = db.prepare<[], { busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').all();
  if (state?.busy !== 1) return;
  throw new BusyError('TRACES_LEFT', {});
}
