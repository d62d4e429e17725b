import { groupedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import type { Database } from './database.ts';

type Compared = {
  importId: number;
  number: number;
  population: string;
  measure: string;
  breakdown: string;
  level: string;
  mine: number;
  theirs: number;
};

/** More disagreements than this are counted. */
const listed = 5;

/** Sheets of one round restate the same people: the book's other series of it must have the same total. */
export function agreementWithBook(db: Database, importId: number): string[] {
  const compared = db
    .prepare<[number], Compared>(
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
  const wrong = compared.filter(({ mine, theirs }) => mine !== theirs);
  const right = compared.filter(({ mine, theirs }) => mine === theirs);
  return [...tellRight(right), ...wrong.slice(0, listed).map(tellWrong), ...more(wrong.length)];
}

function tellRight(right: readonly Compared[]): string[] {
  if (right.length === 0) return [];
  if (right.length > listed) return [`${right.length} series of the book agree`];
  return right.map((one) => `${seriesText(one)} agrees: ${groupedNumber(one.theirs)}`);
}

function tellWrong(one: Compared): string {
  const apart = groupedNumber(Math.abs(one.mine - one.theirs));
  return `${seriesText(one)} does not agree: ${groupedNumber(one.theirs)} there, ${groupedNumber(one.mine)} here (${apart} apart)`;
}

function seriesText({ importId, number, population, measure, breakdown, level }: Compared): string {
  const by = breakdown === 'total' ? '' : ` by ${breakdown}`;
  return `${importRef(importId)}, round ${number}, ${population} (${measure})${by}, ${level} level,`;
}

function more(count: number): string[] {
  return count > listed ? [`and ${count - listed} more do not agree`] : [];
}
