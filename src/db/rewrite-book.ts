import { BusyError } from '../errors.ts';
import type { Database } from './database.ts';
import { rememberSchema } from './schema-check.ts';
import { rebuildSearch } from './search-index.ts';
import { isEnvironment, sqliteCode } from './sqlite-errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    /** Why the file could not be written anew, though all is recorded. */
    TRACES_LEFT: { why: 'busy' | 'disk' };
  }
}

/**
 * Writes the whole book anew and empties the journal of SQLite itself, so that no byte of what was
 * deleted stays in free pages or in the side file. Outside of any transaction.
 */
export function rewriteBook(db: Database): void {
  try {
    // The index of words keeps what was deleted until it is made anew and put in order.
    db.transaction(() => rebuildSearch(db)).immediate();
    db.exec(`INSERT INTO search_words (search_words) VALUES ('optimize')`);
    db.exec('VACUUM');
    rememberSchema(db);
    const [state] = db.prepare<[], { busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').all();
    if (state?.busy !== 1) return;
  } catch (error) {
    if (!isEnvironment(error)) throw error;
    const isBusy = /^SQLITE_(?:BUSY|LOCKED)/.test(sqliteCode(error) ?? '');
    throw new BusyError('TRACES_LEFT', { why: isBusy ? 'busy' : 'disk' }, error);
  }
  throw new BusyError('TRACES_LEFT', { why: 'busy' });
}
