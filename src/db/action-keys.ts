import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/** What another list calls an action. */
export type ActionKey = { key: string; actionId: number };

export function listActionKeys(db: Database, groupId: number): ActionKey[] {
  return db
    .prepare<[number], ActionKey>(
      'SELECT key, action_id AS actionId FROM action_key WHERE group_id = ? ORDER BY id',
    )
    .all(groupId);
}

export function insertActionKey(db: Database, row: ActionKey & { groupId: number }): void {
  db.prepare(
    `INSERT INTO action_key (uid, group_id, key, action_id)
     VALUES (@uid, @groupId, @key, @actionId)`,
  ).run({ ...row, uid: newUid() });
}
