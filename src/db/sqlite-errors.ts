import { BookError, BusyError, type UserError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    BOOK_BUSY: { waited: number };
    BOOK_READ_ONLY: { path: string };
    BOOK_DAMAGED: { path: string };
    BOOK_DISK: { path: string };
  }
}

/** Never by message text, never by `instanceof`, which lies across jest's realms. */
export function sqliteCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined;
}

export function isUniqueViolation(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** RAISE(ABORT, …) of one of our own triggers. */
export function isTriggerRefusal(error: unknown): boolean {
  return sqliteCode(error) === 'SQLITE_CONSTRAINT_TRIGGER';
}

/** The troubles of the file itself, which any statement can meet; undefined for any other error. */
export function bookTrouble(error: unknown, path: string, waited: number): UserError | undefined {
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return new BusyError('BOOK_BUSY', { waited });
  if (/^SQLITE_(?:READONLY|CANTOPEN)/.test(code)) {
    return new BookError('BOOK_READ_ONLY', { path }, error);
  }
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code))
    return new BookError('BOOK_DAMAGED', { path }, error);
  if (/^SQLITE_(?:FULL|IOERR)/.test(code)) return new BookError('BOOK_DISK', { path }, error);
  return undefined;
}

/** A trouble of the file or of the moment, and no fault of the statement. */
export function isEnvironment(error: unknown): boolean {
  return bookTrouble(error, '', 0) !== undefined;
}
