import type { IsoDay } from '../domain/day.ts';
import type { Round } from '../domain/dtm.ts';
import { newUid } from '../domain/uid.ts';
import { RefusedError } from '../errors.ts';
import type { Database } from './database.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ROUND_PERIOD: { round: Pick<Round, 'number'> & Period; stored: Period };
  }
}

/** `isStated`: the clerk said the period; else it is what the file's days give. */
export type AskedRound = Round & { country: string; isStated: boolean };
export type StoredRound = Round & { id: number; country: string; isUsed: number };

const select = `
  SELECT r.id, r.country, r.operation, r.number, r.assessment_type AS assessmentType,
    r.from_on AS fromOn, r.until_on AS untilOn,
    EXISTS (SELECT 1 FROM dtm_series s JOIN dtm_import i ON i.id = s.import_id
      WHERE s.round_id = r.id AND i.state = 'active') AS isUsed
  FROM dtm_round r`;

export function roundsOfImport(db: Database, importId: number): StoredRound[] {
  return db
    .prepare<[number], StoredRound>(
      `${select} WHERE r.id IN (SELECT round_id FROM dtm_series WHERE import_id = ?)`,
    )
    .all(importId);
}

/** One number may stand for two collections, on different days. */
export function roundsNumbered(
  db: Database,
  asked: Pick<AskedRound, 'country' | 'operation' | 'number' | 'assessmentType'>,
): StoredRound[] {
  const { country, operation, number, assessmentType } = asked;
  return db
    .prepare<object, StoredRound>(
      `${select} WHERE r.country = @country AND r.operation = @operation AND r.number = @number
         AND r.assessment_type = @assessmentType
       ORDER BY r.from_on`,
    )
    .all({ country, operation, number, assessmentType });
}

/**
 * The round's row, made where there is none. Days of a file that lie within a stored period belong
 * to it; a stated period that contradicts the stored one is refused, unless it is one of its own.
 */
export function ensureRound(db: Database, round: AskedRound, isApart: boolean): number {
  const stored = roundsNumbered(db, round);
  const same = stored.find((each) => belongs(each, round));
  if (same !== undefined) return same.id;
  const [first] = stored;
  if (first === undefined || !round.isStated || isApart) return insertRound(db, round);
  if (first.isUsed === 1) throw otherPeriod(round, first);
  movePeriod(db, first.id, round);
  return first.id;
}

/** Rounds in use of the same number that this one does not belong to. */
export function otherPeriods(db: Database, round: AskedRound): StoredRound[] {
  const used = roundsNumbered(db, round).filter(({ isUsed }) => isUsed === 1);
  const isThere = used.some((each) => belongs(each, round));
  return isThere ? [] : used;
}

function belongs(stored: Period, round: AskedRound): boolean {
  return contains(stored, round) && (isSame(stored, round) || !round.isStated);
}

export type Period = { fromOn: IsoDay; untilOn: IsoDay };

function contains(stored: Period, asked: Period): boolean {
  return stored.fromOn <= asked.fromOn && asked.untilOn <= stored.untilOn;
}

function isSame(stored: Period, asked: Period): boolean {
  return stored.fromOn === asked.fromOn && stored.untilOn === asked.untilOn;
}

function insertRound(db: Database, { isStated: _, ...round }: AskedRound): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO dtm_round (uid, country, operation, number, assessment_type, from_on, until_on)
       VALUES (@uid, @country, @operation, @number, @assessmentType, @fromOn, @untilOn)`,
    )
    .run({ ...round, uid: newUid() });
  return Number(lastInsertRowid);
}

/** No question sees a round without an active import, so its period may still be put right. */
function movePeriod(db: Database, id: number, { fromOn, untilOn }: Period): void {
  db.prepare('UPDATE dtm_round SET from_on = @fromOn, until_on = @untilOn WHERE id = @id').run({
    id,
    fromOn,
    untilOn,
  });
}

function otherPeriod(round: Round, stored: Period): RefusedError {
  return new RefusedError('ROUND_PERIOD', { round, stored });
}
