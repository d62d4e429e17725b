import type BetterSqlite3 from 'better-sqlite3';

/** An open record book. Only `open.ts` makes one. */
export type Database = BetterSqlite3.Database;
