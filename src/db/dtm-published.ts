import type { IsoDay } from '../domain/day.ts';
import type { Population } from '../domain/dtm.ts';
import type { PublishedTotal } from '../domain/published.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

export type StoredPublished = PublishedTotal & {
  /** 0 for what ships with the program. */
  id: number;
  /** Why it replaces the row before it; null for the first statement. */
  reason: string | null;
  /** null for what ships with the program, and what an older book was made with. */
  recordedOn: IsoDay | null;
};

/** Beneath the book's rows stands what ships with the program; a book of invented figures has none. */
const known = `
  WITH known AS (
    SELECT id, operation, number, assessment_type, from_on, until_on, population, total, source,
      confidence, note, reason, recorded_on
    FROM dtm_published
    UNION ALL
    SELECT 0, s.operation, s.number, s.assessment_type, s.from_on, s.until_on, s.population, s.total,
      s.source, s.confidence, s.note, NULL, NULL
    FROM shipped_published s
    WHERE (SELECT is_demo FROM book) = 0 AND NOT EXISTS (
      SELECT 1 FROM dtm_published b WHERE b.recorded_on IS NULL AND b.operation = s.operation
        AND b.number = s.number AND b.population = s.population))`;

const select = `
  ${known}
  SELECT p.id, p.operation, p.number, p.assessment_type AS assessmentType, p.from_on AS fromOn,
    p.until_on AS untilOn, p.population, p.total, p.source, p.confidence, p.note, p.reason,
    p.recorded_on AS recordedOn
  FROM known p`;

/** The row in force of each round and population, by round: a correction stands for what it corrects. */
export function listPublished(
  db: Database,
  filter: { operation: string; population?: Population | undefined },
): StoredPublished[] {
  return db
    .prepare<object, StoredPublished>(
      `${select} WHERE p.operation = @operation AND (@population IS NULL OR p.population = @population)
         AND NOT EXISTS (SELECT 1 FROM known newer
           WHERE newer.operation = p.operation AND newer.number = p.number
             AND newer.assessment_type = p.assessment_type
             AND newer.population = p.population AND newer.id > p.id)
       ORDER BY p.number, p.population`,
    )
    .all({ ...filter, population: filter.population ?? null });
}

/** Every statement about one round, in the order they were recorded. */
export function publishedOfRound(
  db: Database,
  round: Pick<PublishedTotal, 'operation' | 'number' | 'population'>,
): StoredPublished[] {
  return db
    .prepare<object, StoredPublished>(
      `${select} WHERE p.operation = @operation AND p.number = @number
         AND p.population = @population ORDER BY p.id`,
    )
    .all(round);
}

export type NewPublished = PublishedTotal & { reason: string | null; recordedOn: IsoDay | null };

export function insertPublished(db: Database, published: NewPublished): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO dtm_published (uid, operation, number, assessment_type, from_on, until_on,
         population, total, source, confidence, note, reason, recorded_on)
       VALUES (@uid, @operation, @number, @assessmentType, @fromOn, @untilOn, @population, @total,
         @source, @confidence, @note, @reason, @recordedOn)`,
    )
    .run({ ...published, uid: newUid() });
  return Number(lastInsertRowid);
}
