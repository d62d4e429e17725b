import { newUid } from '../domain/uid.ts';
import type { OwnerGroup } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

/** `name` is the handle, or the word: office, chairs, all. */
export type Owner = { name: string } & (
  | { organisationId: number; ownerGroup: null }
  | { organisationId: null; ownerGroup: OwnerGroup }
);

/** The first leads. */
export function replaceOwners(db: Database, actionId: number, owners: readonly Owner[]): void {
  db.prepare('DELETE FROM action_owner WHERE action_id = ?').run(actionId);
  const insert = db.prepare(
    `INSERT INTO action_owner (uid, action_id, organisation_id, owner_group, position)
     VALUES (@uid, @actionId, @organisationId, @ownerGroup, @position)`,
  );
  owners.forEach((owner, index) => {
    insert.run({ ...owner, uid: newUid(), actionId, position: index + 1 });
  });
}
