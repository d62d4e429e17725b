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
};

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
    linesOf: (series) => linesOf(db, series),
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

function linesOf(db: Database, series: readonly number[]): number[] {
  return db
    .prepare<[string], number>(
      `SELECT DISTINCT line FROM staged_figure
       WHERE series IN (SELECT value FROM json_each(?)) ORDER BY line`,
    )
    .pluck()
    .all(JSON.stringify(series));
}
