import { BookError } from '../errors.ts';
import type { Database } from './database.ts';
import { sqliteCode } from './sqlite-errors.ts';
import { columnsOf } from './triggers.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    BOOK_ALTERED: { path: string; altered: readonly Altered[] };
  }
}

/** A table, index, view or trigger of ours that is not as the program made it. */
export type Altered = {
  how: 'added' | 'changed' | 'missing';
  type: string;
  name: string;
  table: string;
};

type SchemaObject = { type: string; name: string; table: string; sql: string };

/** Called where the program itself has changed the schema, or found it sound. */
export function rememberSchema(db: Database): void {
  if (!columnsOf(db, 'book').includes('schema_cookie')) return;
  db.prepare('UPDATE book SET schema_cookie = ?').run(cookieOf(db));
}

/** Cheap at each start: SQLite counts every change of the schema, whoever makes it. */
export function isSchemaRemembered(db: Database): boolean {
  const kept = db.prepare<[], number>('SELECT schema_cookie FROM book').pluck().get();
  return kept === cookieOf(db);
}

/**
 * Refuses a trigger, view, index or column of ours that was added or changed by hand: it would run within
 * our own commands. Tables of others, such as a replicator's, are none of our business.
 */
export function demandOwnSchema(db: Database, fresh: Database, path: string): void {
  const altered = alteredIn(db, fresh);
  if (altered.length > 0) throw new BookError('BOOK_ALTERED', { path, altered });
  try {
    rememberSchema(db);
  } catch (error) {
    // Another writes, or this login may not: then the next start compares again.
    if (sqliteCode(error) === undefined) throw error;
  }
}

/** What differs from a new book, `fresh`. */
export function alteredIn(db: Database, fresh: Database): Altered[] {
  const found = objectsOf(db);
  const expected = objectsOf(fresh);
  const ours = new Set([...expected.values()].map(({ table }) => table));
  const added = [...found.values()]
    .filter((object) => !expected.has(keyOf(object)) && ours.has(object.table))
    .map((object) => alteration('added', object));
  const others = [...expected.values()].flatMap((object) => {
    const there = found.get(keyOf(object));
    if (there === undefined) return [alteration('missing', object)];
    return there.sql === object.sql ? [] : [alteration('changed', object)];
  });
  return [...added, ...others];
}

/** Tables in the file that are not the program's: a replicator keeps its own. */
export function foreignTables(db: Database, fresh: Database): string[] {
  const expected = objectsOf(fresh);
  return [...objectsOf(db).values()]
    .filter((object) => object.type === 'table' && !expected.has(keyOf(object)))
    .map(({ name }) => name);
}

function alteration(how: Altered['how'], { type, name, table }: SchemaObject): Altered {
  return { how, type, name, table };
}

function keyOf({ type, name }: Pick<SchemaObject, 'type' | 'name'>): string {
  return `${type} ${name}`;
}

function objectsOf(db: Database): Map<string, SchemaObject> {
  const objects = db
    .prepare<[], SchemaObject>(
      `SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all();
  return new Map(objects.map((object) => [keyOf(object), object]));
}

function cookieOf(db: Database): number {
  return Number(db.pragma('schema_version', { simple: true }));
}
