import { BookError, UserError } from '../errors.ts';
import { unsoundness } from './back-up.ts';
import { verifyChain } from './chain.ts';
import type { Database } from './database.ts';

/**
 * Whether what looks like a fault of the program is one of the file: bytes that went bad give rows that the
 * program cannot make sense of. Undefined where the book is sound.
 */
export function damageBehind(error: unknown, db: Database, path: string): BookError | undefined {
  if (error instanceof UserError || isSound(db)) return undefined;
  return new BookError('BOOK_DAMAGED', { path }, error);
}

function isSound(db: Database): boolean {
  try {
    if (db.inTransaction) db.exec('ROLLBACK');
    return unsoundness(db).length === 0 && verifyChain(db).broken === undefined;
  } catch {
    return false;
  }
}
