import { newUid } from '../domain/uid.ts';
import type { OwnerGroup } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type Owner =
  | { organisationId: number; ownerGroup: null }
  | { organisationId: null; ownerGroup: OwnerGroup };

/** The first leads. Owners who have it already are left alone. */
export function replaceOwners(db: Database, actionId: number, owners: readonly Owner[]): void {
  const stored = db
    .prepare<[number], Owner>(
      `SELECT organisation_id AS organisationId, owner_group AS ownerGroup FROM action_owner
       WHERE action_id = ? ORDER BY position`,
    )
    .all(actionId);
  if (JSON.stringify(stored) === JSON.stringify(owners)) return;
  db.prepare('DELETE FROM action_owner WHERE action_id = ?').run(actionId);
  const insert = db.prepare(
    `INSERT INTO action_owner (uid, action_id, organisation_id, owner_group, position)
     VALUES (@uid, @actionId, @organisationId, @ownerGroup, @position)`,
  );
  owners.forEach((owner, index) => {
    insert.run({ ...owner, uid: newUid(), actionId, position: index + 1 });
  });
}
