import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/** The action that another list knows by this number; undefined where none was imported under it. */
export function actionOfKey(db: Database, groupId: number, key: string): number | undefined {
  return db
    .prepare<{ groupId: number; key: string }, number>(
      `SELECT action_id FROM action_key WHERE group_id = @groupId AND fold(key) = fold(@key)`,
    )
    .pluck()
    .get({ groupId, key });
}

export function insertActionKey(
  db: Database,
  row: { groupId: number; key: string; actionId: number },
): void {
  db.prepare(
    `INSERT INTO action_key (uid, group_id, key, action_id)
     VALUES (@uid, @groupId, @key, @actionId)`,
  ).run({ ...row, uid: newUid() });
}
