import type { IsoDay } from '../domain/day.ts';
import type { SeriesKey } from '../domain/dtm.ts';
import type { Database } from './database.ts';
import { demandSum } from './demand-sum.ts';
import type { NewSeries } from './dtm-figures.ts';

export type HeldSeries = { seriesId: number; importId: number; roundId: number };
export type SeriesElsewhere = HeldSeries & SeriesKey & { fromOn: IsoDay; untilOn: IsoDay };

/** A place and category whose figures differ between the file and the book. */
export type Difference = {
  number: number;
  place: string;
  nameEn: string;
  category: string;
  /** undefined: only the other side has it. Several rows of one key are added. */
  before: number | null;
  after: number | null;
};

export type Overlap = {
  /** Rows of the file: a row is changed if any of its figures is, else new if any is. */
  rows: { new: number; changed: number; unchanged: number };
  /** Figures of the book that the file no longer has. */
  gone: number;
  /** The first of them. */
  differences: readonly Difference[];
};

/** The active series of the book that says what this one says. */
export function heldSeries(
  db: Database,
  { roundId, level, population, measure, breakdown }: SeriesKey & { roundId: number },
): HeldSeries | undefined {
  return db
    .prepare<object, HeldSeries>(
      `SELECT s.id AS seriesId, s.import_id AS importId, s.round_id AS roundId
       FROM dtm_series s JOIN dtm_import i ON i.id = s.import_id AND i.state = 'active'
       WHERE s.round_id = @roundId AND s.level = @level AND s.population = @population
         AND s.measure = @measure AND s.breakdown = @breakdown`,
    )
    .get({ roundId, level, population, measure, breakdown });
}

/** Every active series of a round. */
export function seriesOfRound(db: Database, round: { id: number }): SeriesElsewhere[] {
  return db
    .prepare<[number], SeriesElsewhere>(
      `SELECT s.id AS seriesId, s.import_id AS importId, s.round_id AS roundId, s.level,
         s.population, s.measure, s.breakdown, r.from_on AS fromOn, r.until_on AS untilOn
       FROM dtm_series s JOIN dtm_import i ON i.id = s.import_id AND i.state = 'active'
       JOIN dtm_round r ON r.id = s.round_id WHERE s.round_id = ? ORDER BY s.id`,
    )
    .all(round.id);
}

/** Row by row, what the staged figures say anew. `mapStaged` must have been called. */
export function compareStaged(
  db: Database,
  pairs: readonly { series: NewSeries; held: HeldSeries | undefined }[],
): Overlap {
  db.exec(`DROP TABLE IF EXISTS temp.staged_held;
    CREATE TEMP TABLE staged_held (number INTEGER PRIMARY KEY, held INTEGER) STRICT`);
  const insert = db.prepare('INSERT INTO staged_held VALUES (@number, @held)');
  for (const { series, held } of pairs) {
    if (held !== undefined) demandSum(db, held.seriesId, 'dtm_figure');
    for (const number of series.staged) insert.run({ number, held: held?.seriesId ?? null });
  }
  db.exec(compareKeys);
  return { rows: countRows(db), gone: countGone(db), differences: listDifferences(db) };
}

/**
 * Rank 0 unchanged, 1 new, 2 changed; 3 stands for figures that are gone. Sheets of one round leave
 * blank what another of them calls 0, and a later edition parts a figure into rows by reason: a
 * place with the same sum contradicts nothing.
 */
const compareKeys = `
DROP TABLE IF EXISTS temp.staged_key;
CREATE TEMP TABLE staged_key AS
WITH mine AS (
  SELECT h.held, p.id AS place, c.id AS category, min(f.series) AS number,
    sum(f.value) AS total
  FROM staged_figure f JOIN staged_held h ON h.number = f.series AND h.held IS NOT NULL
  JOIN staged_place p ON p.number = f.place JOIN staged_category c ON c.number = f.category
  GROUP BY h.held, p.id, c.id
), theirs AS (
  SELECT series_id AS held, place_id AS place, category_id AS category,
    sum(value) AS total
  FROM dtm_figure WHERE series_id IN (SELECT held FROM staged_held WHERE held IS NOT NULL)
  GROUP BY series_id, place_id, category_id
)
SELECT coalesce(mine.held, theirs.held) AS held, coalesce(mine.place, theirs.place) AS place,
  coalesce(mine.category, theirs.category) AS category, mine.number AS number,
  CASE WHEN mine.held IS NULL THEN iif(theirs.total = 0, 0, 3)
    WHEN theirs.held IS NULL THEN iif(mine.total = 0, 0, 1)
    WHEN mine.total <> theirs.total THEN 2 ELSE 0 END AS rank,
  theirs.total AS before, mine.total AS after
FROM mine FULL JOIN theirs USING (held, place, category);
CREATE INDEX temp.staged_key_place ON staged_key (held, place, category);`;

function countRows(db: Database): Overlap['rows'] {
  const counts = db
    .prepare<[], { rank: number; rows: number }>(
      `SELECT rank, count(*) AS rows FROM (
         SELECT max(coalesce(k.rank, 1)) AS rank FROM staged_figure f
         JOIN staged_held h ON h.number = f.series
         JOIN staged_place p ON p.number = f.place JOIN staged_category c ON c.number = f.category
         LEFT JOIN staged_key k ON k.held = h.held AND k.place = p.id AND k.category = c.id
         GROUP BY f.line)
       GROUP BY rank`,
    )
    .all();
  const of = (rank: number) => counts.find((each) => each.rank === rank)?.rows ?? 0;
  return { unchanged: of(0), new: of(1), changed: of(2) };
}

function countGone(db: Database): number {
  return (
    db.prepare<[], number>('SELECT count(*) FROM staged_key WHERE rank = 3').pluck().get() ?? 0
  );
}

const differencesShown = 20;

function listDifferences(db: Database): Difference[] {
  return db
    .prepare<[], Difference>(
      `SELECT r.number, p.code AS place, p.name_en AS nameEn, c.name_en AS category,
         k.before, k.after
       FROM staged_key k JOIN place p ON p.id = k.place JOIN dtm_category c ON c.id = k.category
       JOIN dtm_series s ON s.id = k.held JOIN dtm_round r ON r.id = s.round_id
       WHERE k.rank > 0 ORDER BY abs(coalesce(k.after, 0) - coalesce(k.before, 0)) DESC, p.code
       LIMIT ${differencesShown}`,
    )
    .all();
}

/** What an import holds and this file does not: it would leave the answers with the import. */
export function seriesBeyond(
  db: Database,
  importIds: readonly number[],
  held: readonly number[],
): { rounds: number; series: number } {
  return (
    db
      .prepare<[string, string], { rounds: number; series: number }>(
        `SELECT count(DISTINCT round_id) AS rounds, count(*) AS series FROM dtm_series
         WHERE import_id IN (SELECT value FROM json_each(?))
           AND id NOT IN (SELECT value FROM json_each(?))`,
      )
      .get(JSON.stringify(importIds), JSON.stringify(held)) ?? { rounds: 0, series: 0 }
  );
}
