import type { Database } from './database.ts';

/** A series of the book beside that of an import: their totals. */
export type ComparedSeries = {
  importId: number;
  number: number;
  population: string;
  measure: string;
  breakdown: string;
  level: string;
  mine: number;
  theirs: number;
};

export type Agreement = {
  agreeing: readonly ComparedSeries[];
  differing: readonly ComparedSeries[];
};

/** Sheets of one round restate the same people: the book's other series of it must have the same total. */
export function agreementWithBook(db: Database, importId: number): Agreement {
  const compared = db
    .prepare<[number], ComparedSeries>(
      `SELECT DISTINCT other.import_id AS importId, r.number, other.population, other.measure,
         other.breakdown, other.level, mine.total AS mine, other.total AS theirs
       FROM dtm_series mine
       JOIN dtm_series other USING (round_id, population, measure)
       JOIN dtm_import i ON i.id = other.import_id AND i.state = 'active'
       JOIN dtm_round r ON r.id = mine.round_id
       WHERE mine.import_id = ? AND other.import_id <> mine.import_id
         AND mine.id = (SELECT min(s.id) FROM dtm_series s
           WHERE s.import_id = mine.import_id AND s.round_id = mine.round_id
             AND s.population = mine.population AND s.measure = mine.measure)`,
    )
    .all(importId);
  return {
    agreeing: compared.filter(({ mine, theirs }) => mine === theirs),
    differing: compared.filter(({ mine, theirs }) => mine !== theirs),
  };
}
