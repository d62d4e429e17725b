import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { OwnerGroup } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { meansSeat } from './seats-meant.ts';

/** `name` is the handle, the person's id, or the word: office, chairs, members, all. */
export type Owner = { name: string } & (
  | { organisationId: number; personId: null; ownerGroup: null }
  | { organisationId: null; personId: number; ownerGroup: null }
  | { organisationId: null; personId: null; ownerGroup: OwnerGroup }
);

/** The first leads. Whose part was done already keeps its day, be it named now or meant by a word. */
export function replaceOwners(db: Database, actionId: number, owners: readonly Owner[]): void {
  const parts = listDoneParts(db, actionId);
  const done = new Map(parts.map(({ name, doneOn }) => [name, doneOn]));
  db.prepare('DELETE FROM action_owner WHERE action_id = ?').run(actionId);
  db.prepare('DELETE FROM action_part WHERE action_id = ?').run(actionId);
  const insert = db.prepare(
    `INSERT INTO action_owner (uid, action_id, organisation_id, owner_group, person_id, position, done_on)
     VALUES (@uid, @actionId, @organisationId, @ownerGroup, @personId, @position, @doneOn)`,
  );
  owners.forEach((owner, index) => {
    const doneOn = done.get(owner.name) ?? null;
    insert.run({ ...owner, uid: newUid(), actionId, position: index + 1, doneOn });
  });
  if (!owners.some(isWordForSeats)) return;
  for (const { organisationId, doneOn } of parts) {
    if (organisationId !== null) insertPart(db, actionId, organisationId, doneOn);
  }
}

function isWordForSeats({ ownerGroup }: Owner): boolean {
  return ownerGroup !== null && ownerGroup !== 'office';
}

type Part = { name: string; organisationId: number | null; doneOn: IsoDay };

function listDoneParts(db: Database, actionId: number): Part[] {
  return db
    .prepare<{ actionId: number }, Part>(
      `SELECT ${ownerName} AS name, w.organisation_id AS organisationId, w.done_on AS doneOn
       FROM action_owner w LEFT JOIN organisation o ON o.id = w.organisation_id
       WHERE w.action_id = @actionId AND w.done_on IS NOT NULL
       UNION
       SELECT o.handle, d.organisation_id, d.done_on
       FROM action_part d JOIN organisation o ON o.id = d.organisation_id
       WHERE d.action_id = @actionId`,
    )
    .all({ actionId });
}

/** The part of an owner was done on a day; its own, or that of a seat that a word means. */
export function markPart(
  db: Database,
  actionId: number,
  owner: Owner,
  { on, today }: { on: IsoDay; today: IsoDay },
): void {
  const { organisationId } = owner;
  const isMeant = seatsWaiting(db, actionId, today).some(({ id }) => id === organisationId);
  db.prepare(
    `UPDATE action_owner SET done_on = @on WHERE action_id = @actionId
       AND organisation_id IS @organisationId AND person_id IS @personId
       AND owner_group IS @ownerGroup`,
  ).run({ ...owner, actionId, on });
  if (organisationId !== null && isMeant) insertPart(db, actionId, organisationId, on);
}

/** All whom the word means have done theirs. */
export function markWord(db: Database, actionId: number, word: OwnerGroup, on: IsoDay): void {
  db.prepare(
    `UPDATE action_owner SET done_on = @on
     WHERE action_id = @actionId AND owner_group = @word AND done_on IS NULL`,
  ).run({ actionId, word, on });
}

function insertPart(db: Database, actionId: number, organisationId: number, doneOn: IsoDay): void {
  db.prepare(
    `INSERT INTO action_part (uid, action_id, organisation_id, done_on)
     VALUES (@uid, @actionId, @organisationId, @doneOn) ON CONFLICT DO NOTHING`,
  ).run({ uid: newUid(), actionId, organisationId, doneOn });
}

export function clearParts(db: Database, actionId: number): void {
  db.prepare(
    'UPDATE action_owner SET done_on = NULL WHERE action_id = ? AND done_on IS NOT NULL',
  ).run(actionId);
  db.prepare('DELETE FROM action_part WHERE action_id = ?').run(actionId);
}

/** How owner `w` of organisation `o` is named. */
export const ownerName = "coalesce(o.handle, w.owner_group, 'P-' || w.person_id)";

/**
 * Whether owner `w` of an action means the organisation of seat `s`, and waits for it: by a word that
 * holds for the seat on the day `@asOf`.
 */
const waitsByWord = `w.owner_group IN ('all', 'members', 'chairs') AND w.done_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM action_part d
    WHERE d.action_id = w.action_id AND d.organisation_id = s.organisation_id)
  AND ${meansSeat('w.owner_group')}`;

const seatStands = 's.from_on <= @asOf AND (s.until_on IS NULL OR s.until_on >= @asOf)';

/** Actions that wait for `@organisationId`: its own part is not done, or a word means its seat. */
export const waitsForOrganisation = `a.id IN (
  SELECT w.action_id FROM action_owner w
  WHERE w.organisation_id = @organisationId AND w.done_on IS NULL
  UNION
  SELECT w.action_id FROM action_owner w JOIN action b ON b.id = w.action_id
  JOIN seat s ON s.group_id = b.group_id AND s.organisation_id = @organisationId AND ${seatStands}
  WHERE ${waitsByWord})`;

/** The same for seat `s` and organisation `o` of an outer query. */
export const waitsForSeat = `SELECT w.action_id FROM action_owner w
  WHERE w.organisation_id = o.id AND w.done_on IS NULL
  UNION
  SELECT w.action_id FROM action_owner w WHERE ${seatStands} AND ${waitsByWord}`;

/** A seat that a word means, whose part is not done. */
export type SeatWaiting = { id: number; handle: string; word: OwnerGroup };

export function seatsWaiting(db: Database, actionId: number, asOf: IsoDay): SeatWaiting[] {
  return db
    .prepare<{ actionId: number; asOf: IsoDay }, SeatWaiting>(
      `SELECT DISTINCT o.id, o.handle, w.owner_group AS word
       FROM action_owner w JOIN action b ON b.id = w.action_id
       JOIN seat s ON s.group_id = b.group_id AND ${seatStands}
       JOIN organisation o ON o.id = s.organisation_id
       WHERE w.action_id = @actionId AND ${waitsByWord} ORDER BY s.id`,
    )
    .all({ actionId, asOf });
}
