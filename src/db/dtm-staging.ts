import type { Database } from './database.ts';

type StagedFigure = {
  series: number;
  place: number;
  category: number;
  line: number;
  value: number;
  row: number;
};

export type Staging = {
  add: (figure: StagedFigure) => void;
  finish: () => void;
  /** After a failure: nothing stays behind. */
  discard: () => void;
  repeats: () => { series: number; cases: number; extraRows: number }[];
  equalLines: () => number[];
  sharePlaces: (series: readonly number[]) => boolean;
  linesOf: (series: readonly number[]) => number[];
  linesOfPlaces: (places: readonly number[]) => number[];
  repeated: (last: number) => Omit<StagedFigure, 'row'>[];
  giveUp: (lines: readonly number[]) => SeriesTally[];
};

type SeriesTally = { series: number; figures: number; total: number; places: number[] };

const columns = 6;
/** Several rows a statement: a third faster than one by one. */
const rowsAtOnce = 50;

/**
 * Parsed figures wait in a TEMP table, which is a file of this connection's own: however long a
 * file takes to read, the record book is not locked.
 */
export function openStaging(db: Database): Staging {
  // Figures pass through once: larger caches would only make the program larger.
  db.exec('PRAGMA temp.cache_size = -4000; PRAGMA main.cache_size = -4000');
  db.exec('DROP TABLE IF EXISTS temp.staged_figure');
  db.exec(`CREATE TEMP TABLE staged_figure (
    series INTEGER NOT NULL, place INTEGER NOT NULL, category INTEGER NOT NULL,
    line INTEGER NOT NULL, value INTEGER NOT NULL, row INTEGER NOT NULL,
    PRIMARY KEY (series, place, category, line)
  ) STRICT, WITHOUT ROWID`);
  db.exec('BEGIN');
  const { add, flush } = batchInsert(db);
  return {
    add,
    finish: () => {
      flush();
      db.exec('COMMIT');
    },
    discard: () => {
      if (db.inTransaction) db.exec('ROLLBACK');
    },
    repeats: () => repeats(db),
    equalLines: () => equalLines(db),
    sharePlaces: (series) => sharePlaces(db, series),
    linesOf: (series) => linesWhere(db, 'series', series),
    linesOfPlaces: (places) => linesWhere(db, 'place', places),
    repeated: (last) => repeated(db, last),
    giveUp: (lines) => giveUp(db, lines),
  };
}

function batchInsert(db: Database) {
  const row = `(${Array(columns).fill('?').join(', ')})`;
  const insert = (rows: number) =>
    db.prepare<[number[]]>(`INSERT INTO staged_figure VALUES ${Array(rows).fill(row).join(', ')}`);
  const many = insert(rowsAtOnce);
  let waiting: number[] = [];
  return {
    add: ({ series, place, category, line, value, row }: StagedFigure) => {
      waiting.push(series, place, category, line, value, row);
      if (waiting.length < rowsAtOnce * columns) return;
      many.run(waiting);
      waiting = [];
    },
    flush: () => {
      if (waiting.length > 0) insert(waiting.length / columns).run(waiting);
      waiting = [];
    },
  };
}

function repeats(db: Database) {
  return db
    .prepare<[], { series: number; cases: number; extraRows: number }>(
      `SELECT series, count(*) AS cases, sum(n - 1) AS extraRows
       FROM (SELECT series, count(*) AS n FROM staged_figure
         GROUP BY series, place, category HAVING n > 1)
       GROUP BY series`,
    )
    .all();
}

function equalLines(db: Database): number[] {
  const groups = db
    .prepare<[], string>(
      `SELECT group_concat(line) FROM staged_figure
       GROUP BY series, place, category, row HAVING count(*) > 1`,
    )
    .pluck();
  const lines = new Set<number>();
  for (const group of groups.iterate()) {
    const [, ...later] = group.split(',').map(Number);
    for (const line of later) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b);
}

function sharePlaces(db: Database, series: readonly number[]): boolean {
  const found = db
    .prepare(
      `SELECT 1 FROM staged_figure WHERE series IN (SELECT value FROM json_each(?))
       GROUP BY place HAVING count(DISTINCT series) > 1 LIMIT 1`,
    )
    .get(JSON.stringify(series));
  return found !== undefined;
}

function linesWhere(
  db: Database,
  column: 'series' | 'place',
  numbers: readonly number[],
): number[] {
  return db
    .prepare<[string], number>(
      `SELECT DISTINCT line FROM staged_figure
       WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY line`,
    )
    .pluck()
    .all(JSON.stringify(numbers));
}

function repeated(db: Database, last: number): Omit<StagedFigure, 'row'>[] {
  return db
    .prepare<{ last: number }, Omit<StagedFigure, 'row'>>(
      `SELECT f.series, f.place, f.category, f.line, f.value FROM (
         SELECT series, place, category FROM staged_figure
         WHERE line <= @last GROUP BY series, place, category HAVING count(*) > 1) twice
       CROSS JOIN staged_figure f ON f.series = twice.series AND f.place = twice.place
         AND f.category = twice.category
       WHERE f.line <= @last LIMIT 100000`,
    )
    .all({ last });
}

function giveUp(db: Database, lines: readonly number[]): SeriesTally[] {
  const wanted = 'line IN (SELECT value FROM json_each(@lines))';
  const asked = { lines: JSON.stringify(lines) };
  const series = db
    .prepare<object, number>(`SELECT DISTINCT series FROM staged_figure WHERE ${wanted}`)
    .pluck()
    .all(asked);
  db.prepare(`DELETE FROM staged_figure WHERE ${wanted}`).run(asked);
  return series.map((number) => tallyOf(db, number));
}

function tallyOf(db: Database, series: number): SeriesTally {
  const rows = db
    .prepare<[number], { place: number; figures: number; total: number }>(
      `SELECT place, count(*) AS figures, sum(value) AS total FROM staged_figure
       WHERE series = ? GROUP BY place`,
    )
    .all(series);
  return {
    series,
    figures: rows.reduce((sum, { figures }) => sum + figures, 0),
    total: rows.reduce((sum, { total }) => sum + total, 0),
    places: rows.map(({ place }) => place),
  };
}
