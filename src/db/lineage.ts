import type { IsoDay } from '../domain/day.ts';
import type { FormerName, Lineage, Succession } from '../domain/organisation.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/** What an organisation was called before, what it came from and what came of it. */
export function readLineage(db: Database, organisationId: number): Lineage {
  return {
    formerNames: listFormerNames(db, organisationId),
    successors: successions(db, organisationId, 'organisation_id', 'successor_id'),
    predecessors: successions(db, organisationId, 'successor_id', 'organisation_id'),
  };
}

/** Newest first. */
export function listFormerNames(db: Database, organisationId: number): FormerName[] {
  return db
    .prepare<[number], FormerName>(
      `SELECT name_en AS nameEn, name_ar AS nameAr, acronym, from_on AS fromOn, until_on AS untilOn,
         reason
       FROM organisation_former_name WHERE organisation_id = ? ORDER BY until_on DESC`,
    )
    .all(organisationId);
}

export function insertFormerName(db: Database, organisationId: number, name: FormerName): void {
  db.prepare(
    `INSERT INTO organisation_former_name
       (uid, organisation_id, name_en, name_ar, acronym, from_on, until_on, reason)
     VALUES (@uid, @organisationId, @nameEn, @nameAr, @acronym, @fromOn, @untilOn, @reason)`,
  ).run({ ...name, uid: newUid(), organisationId });
}

type NewSuccession = {
  organisationId: number;
  successorId: number;
  fromOn: IsoDay;
  reason: string | null;
};

export function insertSuccession(db: Database, succession: NewSuccession): void {
  db.prepare(
    `INSERT INTO organisation_successor (uid, organisation_id, successor_id, from_on, reason)
     VALUES (@uid, @organisationId, @successorId, @fromOn, @reason)`,
  ).run({ ...succession, uid: newUid() });
}

type Link = 'organisation_id' | 'successor_id';

function successions(db: Database, id: number, mine: Link, theirs: Link): Succession[] {
  return db
    .prepare<[number], Succession>(
      `SELECT o.handle, s.from_on AS fromOn FROM organisation_successor s
       JOIN organisation o ON o.id = s.${theirs} WHERE s.${mine} = ? ORDER BY s.from_on, s.id`,
    )
    .all(id);
}
