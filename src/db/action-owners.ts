import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { OwnerGroup } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { statusAsOf } from './seat-statuses.ts';

/** `name` is the handle, the person's id, or the word: office, chairs, members, all. */
export type Owner = { name: string } & (
  | { organisationId: number; personId: null; ownerGroup: null }
  | { organisationId: null; personId: number; ownerGroup: null }
  | { organisationId: null; personId: null; ownerGroup: OwnerGroup }
);

/** The first leads. Whose part was done already keeps its day. */
export function replaceOwners(db: Database, actionId: number, owners: readonly Owner[]): void {
  const done = new Map(listDoneParts(db, actionId).map(({ name, doneOn }) => [name, doneOn]));
  db.prepare('DELETE FROM action_owner WHERE action_id = ?').run(actionId);
  const insert = db.prepare(
    `INSERT INTO action_owner (uid, action_id, organisation_id, owner_group, person_id, position, done_on)
     VALUES (@uid, @actionId, @organisationId, @ownerGroup, @personId, @position, @doneOn)`,
  );
  owners.forEach((owner, index) => {
    const doneOn = done.get(owner.name) ?? null;
    insert.run({ ...owner, uid: newUid(), actionId, position: index + 1, doneOn });
  });
}

type Part = { name: string; doneOn: IsoDay };

function listDoneParts(db: Database, actionId: number): Part[] {
  return db
    .prepare<[number], Part>(
      `SELECT ${ownerName} AS name, w.done_on AS doneOn FROM action_owner w
       LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE w.action_id = ? AND w.done_on IS NOT NULL`,
    )
    .all(actionId);
}

/** The day on which an owner's part was done; null takes it back. */
export function markPart(
  db: Database,
  actionId: number,
  owner: Owner,
  doneOn: IsoDay | null,
): void {
  db.prepare(
    `UPDATE action_owner SET done_on = @doneOn WHERE action_id = @actionId
       AND organisation_id IS @organisationId AND person_id IS @personId
       AND owner_group IS @ownerGroup`,
  ).run({ ...owner, actionId, doneOn });
}

export function clearParts(db: Database, actionId: number): void {
  db.prepare(
    'UPDATE action_owner SET done_on = NULL WHERE action_id = ? AND done_on IS NOT NULL',
  ).run(actionId);
}

/** How owner `w` of organisation `o` is named. */
export const ownerName = "coalesce(o.handle, w.owner_group, 'P-' || w.person_id)";

/**
 * Whether owner `w` of action `a` means the organisation of seat `s`: itself, or by a word that holds
 * for the seat on the day `@asOf`.
 */
const wordHolds = `CASE w.owner_group
  WHEN 'all' THEN 1
  WHEN 'members' THEN ${statusAsOf} = 'confirmed'
  WHEN 'chairs' THEN EXISTS (SELECT 1 FROM seat_role r WHERE r.seat_id = s.id
    AND r.role IN ('chair', 'co_chair') AND r.from_on <= @asOf
    AND (r.until_on IS NULL OR r.until_on >= @asOf))
  ELSE 0 END`;

/** Actions that wait for `@organisationId`: its own part is not done, or a word means its seat. */
export const waitsForOrganisation = `a.id IN (
  SELECT w.action_id FROM action_owner w
  WHERE w.organisation_id = @organisationId AND w.done_on IS NULL
  UNION
  SELECT w.action_id FROM action_owner w JOIN action b ON b.id = w.action_id
  JOIN seat s ON s.group_id = b.group_id AND s.organisation_id = @organisationId
    AND s.from_on <= @asOf AND (s.until_on IS NULL OR s.until_on >= @asOf)
  WHERE w.owner_group IN ('all', 'members', 'chairs') AND w.done_on IS NULL AND ${wordHolds})`;

/** The same for seat `s` and organisation `o` of an outer query. */
export const waitsForSeat = `SELECT w.action_id FROM action_owner w
  WHERE w.organisation_id = o.id AND w.done_on IS NULL
  UNION
  SELECT w.action_id FROM action_owner w
  WHERE w.owner_group IN ('all', 'members', 'chairs') AND w.done_on IS NULL AND ${wordHolds}`;
