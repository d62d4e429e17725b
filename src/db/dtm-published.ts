import type { IsoDay } from '../domain/day.ts';
import type { Population } from '../domain/dtm.ts';
import type { PublishedTotal } from '../domain/published.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

export type StoredPublished = PublishedTotal & {
  id: number;
  /** Why it replaces the row before it; null for the first statement. */
  reason: string | null;
  /** null for what the book held from the start. */
  recordedOn: IsoDay | null;
};

const select = `
  SELECT p.id, p.operation, p.number, p.assessment_type AS assessmentType, p.from_on AS fromOn,
    p.until_on AS untilOn, p.population, p.total, p.source, p.confidence, p.note, p.reason,
    p.recorded_on AS recordedOn
  FROM dtm_published p`;

/** The row in force of each round and population, by round: a correction stands for what it corrects. */
export function listPublished(
  db: Database,
  filter: { operation: string; population?: Population | undefined },
): StoredPublished[] {
  return db
    .prepare<object, StoredPublished>(
      `${select} WHERE p.operation = @operation AND (@population IS NULL OR p.population = @population)
         AND NOT EXISTS (SELECT 1 FROM dtm_published newer
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

/** Rounds and populations of which something is recorded, as `operation 54 migrants`. */
function publishedKeys(db: Database): Set<string> {
  const rows = db
    .prepare<[], string>(
      `SELECT operation || ' ' || number || ' ' || population FROM dtm_published`,
    )
    .pluck()
    .all();
  return new Set(rows);
}

function publishedKey({ operation, number, population }: PublishedTotal): string {
  return `${operation} ${number} ${population}`;
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

/** What ships with the program and the book does not hold yet; returns what was added. */
export function seedPublished(
  db: Database,
  shipped: readonly PublishedTotal[],
  recordedOn: IsoDay | null,
): PublishedTotal[] {
  const known = publishedKeys(db);
  const added = shipped.filter((published) => !known.has(publishedKey(published)));
  for (const published of added) insertPublished(db, { ...published, reason: null, recordedOn });
  return added;
}
