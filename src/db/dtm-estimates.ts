import { maySee } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Population } from '../domain/dtm.ts';
import type { Estimate } from '../domain/estimate.ts';
import { readId } from '../domain/ids.ts';
import { newUid } from '../domain/uid.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { NotFoundError } from '../errors.ts';
import type { Database } from './database.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    ESTIMATE_NOT_FOUND: { text: string; id: number | undefined };
  }
}

export type NewEstimate = Omit<Estimate, 'id' | 'endedOn' | 'endReason'>;

const select = `
  SELECT id, low, high, population, from_on AS fromOn, until_on AS untilOn, source, note,
    visibility, ended_on AS endedOn, end_reason AS endReason
  FROM dtm_estimate`;

type Filter = { population?: Population | undefined; ended: boolean; reader: Audience };

/** By the day they were made, never by size: estimates are not ranked. */
export function listEstimates(db: Database, { population, ended, reader }: Filter): Estimate[] {
  return db
    .prepare<[], Estimate>(`${select} ORDER BY until_on, id`)
    .all()
    .filter(
      (estimate) =>
        maySee(estimate.visibility, reader) &&
        (ended || estimate.endedOn === null) &&
        (population === undefined || estimate.population === population),
    );
}

/** `E-2` or `2` */
export function findEstimate(db: Database, text: string): Estimate {
  const id = readId(text, 'E');
  const found = id === undefined ? undefined : getEstimate(db, id);
  if (found !== undefined) return found;
  throw new NotFoundError('ESTIMATE_NOT_FOUND', { text, id });
}

function getEstimate(db: Database, id: number): Estimate | undefined {
  return db.prepare<[number], Estimate>(`${select} WHERE id = ?`).get(id);
}

export function insertEstimate(db: Database, estimate: NewEstimate): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO dtm_estimate (uid, low, high, population, from_on, until_on, source, note, visibility)
       VALUES (@uid, @low, @high, @population, @fromOn, @untilOn, @source, @note, @visibility)`,
    )
    .run({ ...estimate, uid: newUid() });
  return Number(lastInsertRowid);
}

export function endEstimate(db: Database, id: number, endedOn: IsoDay, reason: string): void {
  db.prepare('UPDATE dtm_estimate SET ended_on = ?, end_reason = ? WHERE id = ?').run(
    endedOn,
    reason,
    id,
  );
}
