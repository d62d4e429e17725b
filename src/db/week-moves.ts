import type { IsoDay } from '../domain/day.ts';
import type { ActionEventKind } from '../domain/vocabulary.ts';
import type { Standpoint } from './as-it-stood.ts';
import type { Database } from './database.ts';

/**
 * Days of a paper, `from` to `day`. What happened before them and was typed after `typedAfter` came
 * too late for its own paper, and stands in this one.
 */
export type Window = Standpoint & { from: IsoDay; typedAfter: IsoDay };

export type ActionMove = {
  actionId: number;
  kind: ActionEventKind;
  happenedOn: IsoDay;
  /** It happened before the window and was typed in it. */
  isEnteredLate: boolean;
};

/** The keys of rows that were typed too late for the paper before. */
const typedInTime = `SELECT r.row_key FROM change c CROSS JOIN change_row r ON r.change_id = c.id
  WHERE c.typed_on > @typedAfter AND c.typed_on <= @typedBy`;

type StoredMove = Omit<ActionMove, 'isEnteredLate'> & { isEnteredLate: number };

/** What happened to actions of groups, corrections of the text aside, newest first. */
export function listActionMoves(
  db: Database,
  groupIds: readonly number[],
  window: Window,
): ActionMove[] {
  return db
    .prepare<object, StoredMove>(
      // The groups are asked of those that moved: a join would read every action through the view of a past day.
      `WITH moved AS MATERIALIZED (
         SELECT e.id, e.action_id AS actionId, e.kind, e.happened_on AS happenedOn,
           e.happened_on < @from AS isEnteredLate
         FROM action_event e
         WHERE e.id IN (
             SELECT id FROM action_event WHERE happened_on BETWEEN @from AND @day
             UNION
             ${typedInTime} AND r.table_name = 'action_event' AND r.op = 'insert')
           AND e.happened_on <= @day AND e.kind NOT IN ('edited', 'note'))
       SELECT actionId, kind, happenedOn, isEnteredLate FROM moved
       WHERE actionId IN (SELECT a.id FROM action a
         WHERE a.id IN (SELECT actionId FROM moved) AND a.group_id IN (${groupIds.join(', ')}))
       ORDER BY happenedOn DESC, id DESC`,
    )
    .all(window)
    .map((move) => ({ ...move, isEnteredLate: move.isEnteredLate === 1 }));
}

export type LetterMove = { letterId: number; isEnteredLate: boolean };

/**
 * The letters that came or went: the day counts on which they did, not the year of their number. A day
 * that is corrected later is no new letter.
 */
export function listLetterMoves(db: Database, window: Window): LetterMove[] {
  type Stored = Record<keyof LetterMove, number>;
  return db
    .prepare<object, Stored>(
      `SELECT l.id AS letterId, l.moved_on < @from AS isEnteredLate FROM letter l
       WHERE l.id IN (
           SELECT id FROM letter WHERE direction IN ('in', 'out')
             AND year >= CAST(substr(@from, 1, 4) AS INTEGER) - 1
             AND moved_on BETWEEN @from AND @day
           UNION
           ${typedInTime} AND r.table_name = 'letter'
             AND json_extract(r.before, '$.moved_on') IS NULL
             AND json_extract(r.after, '$.moved_on') IS NOT NULL)
         AND l.moved_on <= @day AND l.status IN ('received', 'sent')`,
    )
    .all(window)
    .map((move) => ({ ...move, isEnteredLate: move.isEnteredLate === 1 }));
}

export type TypedRow = {
  table: string;
  key: number;
  typedOn: IsoDay;
  op: 'insert' | 'update' | 'delete';
  before: Fields;
  after: Fields;
};
export type Fields = Readonly<Record<string, string | number | null>>;

/** Rows of the journal typed for a window, in their order; what was taken back since is among them. */
export function listTypedRows(
  db: Database,
  tables: readonly string[],
  { from, typedBy, lastChange }: Window,
): TypedRow[] {
  type Stored = Omit<TypedRow, 'before' | 'after'> & Record<'before' | 'after', string | null>;
  return db
    .prepare<object, Stored>(
      `SELECT r.table_name AS "table", r.row_key AS key, c.typed_on AS typedOn, r.op, r.before, r.after
       FROM change c CROSS JOIN change_row r ON r.change_id = c.id
       WHERE c.typed_on BETWEEN @from AND @typedBy AND (@upTo IS NULL OR c.id <= @upTo)
         AND r.table_name IN (SELECT value FROM json_each(@tables))
       ORDER BY r.change_id, r.seq`,
    )
    .all({ from, typedBy, upTo: lastChange ?? null, tables: JSON.stringify(tables) })
    .map((row) => ({ ...row, before: fieldsOf(row.before), after: fieldsOf(row.after) }));
}

function fieldsOf(json: string | null): Fields {
  return JSON.parse(json ?? '{}');
}

/** Whether what happened on a day and was typed on another stands in the window's paper. */
export function standsIn({ from, day, typedAfter }: Window, on: IsoDay, typedOn: IsoDay): boolean {
  return on <= day && (on >= from || typedOn > typedAfter);
}
