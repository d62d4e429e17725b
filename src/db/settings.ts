import type { SettingName } from '../domain/settings.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

export function readSetting(db: Database, name: SettingName): string | undefined {
  const sql = 'SELECT value FROM setting WHERE name = ?';
  return db.prepare<[string], string>(sql).pluck().get(name);
}

/** Whether that changed anything. */
export function writeSetting(db: Database, name: SettingName, value: string): boolean {
  const { changes } = db
    .prepare(
      `INSERT INTO setting (uid, name, value) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
    )
    .run(newUid(), name, value);
  return changes > 0;
}
