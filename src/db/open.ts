import { existsSync, readFileSync, statSync } from 'node:fs';
import { fold } from '../domain/fold.ts';
import { searchFold } from '../domain/search-fold.ts';
import { BookError } from '../errors.ts';
import { backUp } from './back-up.ts';
import { type BookPlace, connect } from './connect.ts';
import type { Database } from './database.ts';
import { checkHeader, refuseNewer, schemaVersion } from './header.ts';
import { demandOwnSchema, isSchemaRemembered } from './schema-check.ts';
import { rebuildSearch } from './search-index.ts';
import { bookTrouble, sqliteCode } from './sqlite-errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    BOOK_MISSING: { path: string };
    BOOK_UNMERGED: { path: string };
  }
}

/**
 * Opens an existing book, migrating an older one. Never creates a file. Only to `inspect` it is a book
 * opened whose schema was altered.
 */
export async function openBook(
  place: BookPlace,
  use: 'read' | 'write' | 'inspect',
): Promise<Database> {
  if (!existsSync(place.path)) throw new BookError('BOOK_MISSING', { path: place.path });
  checkHeader(place.path);
  try {
    const db = await connect(place.path, place);
    try {
      await prepareBook(db, place.path);
      if (use !== 'inspect' && !isSchemaRemembered(db)) await checkSchema(db, place);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (use !== 'write' && isUnwritable(error)) return openCopy(place);
    throw bookTrouble(error, place.path, place.wait) ?? error;
  }
}

/** A new book, to compare with: in memory, and as this program makes them. */
export async function freshBook(place: BookPlace): Promise<Database> {
  return prepareBook(await connect(':memory:', place));
}

async function checkSchema(db: Database, place: BookPlace): Promise<void> {
  const fresh = await freshBook(place);
  try {
    demandOwnSchema(db, fresh, place.path);
  } finally {
    fresh.close();
  }
}

/** `path` is where a copy from before a migration goes; a book in memory needs none. */
export async function prepareBook(db: Database, path?: string): Promise<Database> {
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  registerFolds(db);
  const version = Number(db.pragma('user_version', { simple: true }));
  refuseNewer(path ?? '', version);
  if (version < schemaVersion) await bringToDate(db, path);
  return db;
}

async function bringToDate(db: Database, path: string | undefined): Promise<void> {
  const { migrate, migrations } = await import('./migrate.ts');
  migrate(db, migrations, (from) => {
    if (path !== undefined) backUp(db, `${path}.before-schema-${from + 1}`, from);
  });
  db.transaction(() => rebuildSearch(db)).immediate();
}

/** Names are matched by the one, words are searched by the other. */
export function registerFolds(db: Database): void {
  db.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? fold(text) : null,
  );
  db.function('search_fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? searchFold(text) : null,
  );
}

/** A book in a folder that cannot be written is read from memory: WAL needs side files on disk. */
async function openCopy(place: BookPlace): Promise<Database> {
  demandNoSideFile(place.path);
  const bytes = readFileSync(place.path);
  // Bytes 18 and 19 say "WAL"; a database in memory can only have a rollback journal.
  bytes.writeUInt8(1, 18);
  bytes.writeUInt8(1, 19);
  return prepareBook(await connect(bytes, place));
}

/** Changes that wait in the side file would be missing from a copy. */
function demandNoSideFile(path: string): void {
  if (!existsSync(`${path}-wal`) || statSync(`${path}-wal`).size === 0) return;
  throw new BookError('BOOK_UNMERGED', { path });
}

function isUnwritable(error: unknown): boolean {
  const code = sqliteCode(error) ?? '';
  // On a full disk there is no room for a side file, and a book without one can still be read.
  return /^SQLITE_(?:READONLY|CANTOPEN|FULL|IOERR)/.test(code);
}
