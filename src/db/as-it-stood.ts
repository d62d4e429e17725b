import type { IsoDay } from '../domain/day.ts';
import type { Database } from './database.ts';
import { columnsOf } from './triggers.ts';

/** What a paper knows: what happened by the end of `day`, from entries typed by the end of `typedBy`. */
export type Standpoint = {
  day: IsoDay;
  typedBy: IsoDay;
  /** Of the same day too, only what was typed up to this change counts. */
  lastChange?: number | undefined;
};

/**
 * Reads the book as it stood. Each table with later changes is covered by a temporary view of the
 * same name, which gives the rows as the journal says they were: every query reads through it. Where `only`
 * some are asked, the others are left as they are.
 */
export function readAsItStood<T>(
  db: Database,
  { only, ...standpoint }: Standpoint & { only?: readonly string[] },
  read: () => T,
): T {
  if (!hasLaterChange(db, standpoint)) return read();
  const tables = gatherLaterRows(db, standpoint).filter((table) => only?.includes(table) ?? true);
  try {
    for (const table of tables) db.exec(earlierView(db, table));
    return read();
  } finally {
    for (const table of tables) db.exec(`DROP VIEW IF EXISTS temp.${table}`);
    db.exec('DROP TABLE temp.later_row; DROP TABLE temp.later_change;');
  }
}

function hasLaterChange(db: Database, { day, lastChange }: Standpoint): boolean {
  if (lastChange !== undefined && hasChangeAfter(db, lastChange)) return true;
  const sql = 'SELECT 1 FROM change WHERE typed_on > ? LIMIT 1';
  return db.prepare<[IsoDay]>(sql).get(day) !== undefined;
}

export function hasChangeAfter(db: Database, change: number): boolean {
  return (
    db.prepare<[number]>('SELECT 1 FROM change WHERE id > ? LIMIT 1').get(change) !== undefined
  );
}

/** The columns in which records say when something happened. */
const dayColumns = [
  'happened_on',
  'status_on',
  'moved_on',
  'entered_on',
  'raised_on',
  'decided_on',
  'invited_on',
  'from_on',
] as const;

/**
 * A correction of what is there happened at no day of its own, and counts. A letter came or went on its own
 * day, whenever its number was given.
 */
const happenedLater = dayColumns
  .map(
    (column) =>
      `(json_extract(r.after, '$.${column}') > @day
        AND json_extract(r.after, '$.${column}') <= c.typed_on
        AND json_extract(r.after, '$.${column}') IS NOT json_extract(r.before, '$.${column}')
        ${column === 'entered_on' ? `AND json_extract(r.after, '$.moved_on') IS NULL` : ''})`,
  )
  .join(' OR ');

/**
 * A meeting is planned, and a text put into force, for a day to come: known from when it was typed. Nobody
 * had come to a meeting, and nothing was noted at it, before its day.
 */
const plannedLater = [
  `(r.op = 'insert' AND r.table_name = 'meeting' AND json_extract(r.after, '$.held_on') > @day)`,
  `(r.table_name IN ('agenda_item', 'meeting_file', 'attendance', 'meeting_note') AND EXISTS (SELECT 1 FROM main.meeting m
    WHERE m.id = json_extract(coalesce(r.after, r.before), '$.meeting_id') AND m.held_on > @day))`,
  ...['drafted_on', 'circulated_on', 'adopted_on'].map(
    (column) =>
      `(r.table_name = 'tor' AND json_extract(r.after, '$.${column}') > @day
        AND json_extract(r.after, '$.${column}') IS NOT json_extract(r.before, '$.${column}'))`,
  ),
].join(' OR ');

/** Figures and feasts are known from the day they are typed. */
const learntLater = `r.table_name IN
  ('dtm_import', 'dtm_round', 'dtm_published', 'dtm_estimate', 'holiday')`;

/** Each record that a later change touched, as it was before the first of them. */
function gatherLaterRows(db: Database, standpoint: Standpoint): string[] {
  db.exec(`CREATE TEMP TABLE later_change (id INTEGER PRIMARY KEY);
    CREATE TEMP TABLE later_row (table_name TEXT, row_key INTEGER, before TEXT,
      PRIMARY KEY (table_name, row_key)) WITHOUT ROWID`);
  db.prepare(
    `INSERT INTO later_change
     SELECT c.id FROM change c WHERE c.typed_on > @typedBy OR c.id > @lastChange
     UNION
     SELECT c.id FROM change c CROSS JOIN change_row r ON r.change_id = c.id
     WHERE c.typed_on > @day AND c.typed_on <= @typedBy
       AND coalesce(json_extract(r.after, '$.kind'), '') <> 'edited'
       AND (${learntLater} OR ${plannedLater} OR ${happenedLater})`,
  ).run({ lastChange: null, ...standpoint });
  db.exec(`INSERT OR IGNORE INTO later_row
    SELECT r.table_name, r.row_key, r.before
    FROM later_change l CROSS JOIN change_row r ON r.change_id = l.id
    ORDER BY r.change_id, r.seq`);
  return db
    .prepare<[], string>('SELECT DISTINCT table_name FROM later_row')
    .pluck()
    .all()
    .filter((table) => columnsOf(db, table).length > 0);
}

/** A column that the journal did not know yet is read as it is today. */
function earlierView(db: Database, table: string): string {
  const columns = columnsOf(db, table);
  const earlier = columns.map(
    (name) => `iif(json_type(l.before, '$.${name}') IS NULL, m.${name},
      json_extract(l.before, '$.${name}')) AS ${name}`,
  );
  return `CREATE TEMP VIEW ${table} AS
    SELECT ${columns.join(', ')} FROM main.${table}
    WHERE id NOT IN (SELECT row_key FROM temp.later_row WHERE table_name = '${table}')
    UNION ALL
    SELECT ${earlier.join(', ')} FROM temp.later_row l LEFT JOIN main.${table} m ON m.id = l.row_key
    WHERE l.table_name = '${table}' AND l.before IS NOT NULL`;
}
