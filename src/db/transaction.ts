import type { Database } from './database.ts';

/** `keep` decides, from what the work returned, whether it is committed or rolled back. */
export function inTransaction<T>(
  db: Database,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: () => T,
  keep: (result: T) => boolean,
): T {
  db.exec(begin);
  try {
    const result = work();
    db.exec(keep(result) ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    // A failed COMMIT leaves the transaction open, some errors have already ended it.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Does the work inside the open transaction and takes it back: what it would record is known. */
export function rolledBack<T>(db: Database, work: () => T): T {
  db.exec('SAVEPOINT tentative');
  try {
    return work();
  } finally {
    db.exec('ROLLBACK TO tentative; RELEASE tentative');
  }
}

/** One consistent snapshot for everything a command reads. */
export function readSnapshot<T>(db: Database, work: () => T): T {
  return inTransaction(db, 'BEGIN', work, () => false);
}

/** A piece of a transaction that leaves nothing behind where it fails. */
export function savepoint<T>(db: Database, work: () => T): T {
  db.exec('SAVEPOINT piece');
  try {
    const result = work();
    db.exec('RELEASE piece');
    return result;
  } catch (error) {
    db.exec('ROLLBACK TO piece; RELEASE piece');
    throw error;
  }
}
