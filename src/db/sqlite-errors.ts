import { dirname } from 'node:path';
import { shellWord } from '../domain/shell-word.ts';
import { BookError, BusyError, type UserError } from '../errors.ts';

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
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new BusyError({
      code: 'BOOK_BUSY',
      message: `another mwg is saving, and the book is still busy after ${waited} seconds. Nothing was changed.`,
      hints: ['Try again, or wait longer:  --wait 60'],
    });
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return unusable(
      'BOOK_READ_ONLY',
      `${path} cannot be written with this login, or its folder cannot.`,
      [`See whose it is:  ls -ld ${shellWord(dirname(path))} ${shellWord(path)}`],
      error,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    const hints = [
      'Bring back a copy of the file from before.',
      'Look at another book:  mwg --db FILE',
    ];
    return unusable('BOOK_DAMAGED', `${path} is damaged.`, hints, error);
  }
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) {
    const hints = [`See the room left:  df -h ${shellWord(dirname(path))}`];
    return unusable('BOOK_DISK', `the disk under ${path} is full or failing.`, hints, error);
  }
  return undefined;
}

function unusable(
  code: string,
  trouble: string,
  hints: readonly string[],
  cause: unknown,
): BookError {
  return new BookError({ code, message: `${trouble} Nothing was changed.`, hints }, cause);
}
