import { existsSync } from 'node:fs';
import { BookError } from '../errors.ts';
import type { Database } from './database.ts';
import { registerShippedTotals } from './shipped-totals.ts';
import { sqliteCode } from './sqlite-errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    DRIVER_MISSING: object;
  }
}

export type BookPlace = {
  /** Full path of the record book. */
  path: string;
  /** Folder that holds this program's package.json. */
  packageRoot: string;
  /** Seconds to wait for another writer. */
  wait: number;
};

/** The driver is loaded here and nowhere earlier: `--help` and `--version` work without it. */
export async function connect(target: string | Buffer, place: BookPlace): Promise<Database> {
  const { default: BetterSqlite3 } = await loadDriver();
  const nativeBinding = addonPath(place.packageRoot);
  try {
    const db = new BetterSqlite3(target, {
      timeout: place.wait * 1000,
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
    });
    registerShippedTotals(db, place.packageRoot);
    return db;
  } catch (error) {
    throw sqliteCode(error) === undefined ? new BookError('DRIVER_MISSING', {}, error) : error;
  }
}

async function loadDriver() {
  try {
    return await import('better-sqlite3');
  } catch (error) {
    throw new BookError('DRIVER_MISSING', {}, error);
  }
}

/** Given outright, the addon's path spares the driver a search of the disk at every start. */
function addonPath(packageRoot: string): string | undefined {
  const addon = 'better-sqlite3/build/Release/better_sqlite3.node';
  return [`${packageRoot}/node_modules/${addon}`, `${packageRoot}/../${addon}`].find(existsSync);
}
