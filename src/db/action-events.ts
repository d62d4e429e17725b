import type { ActionEvent } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { ActionEventKind, ChaseMeans } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { letterIdSql } from './letter-id-sql.ts';

export type NewActionEvent = {
  actionId: number;
  kind: ActionEventKind;
  /** The day it happened, which may be earlier than the day it was typed. */
  happenedOn: IsoDay;
  /** UTC instant at which it was typed. */
  recordedAt: string;
  note?: string | undefined;
  meetingId?: number | undefined;
  letterId?: number | undefined;
  means?: ChaseMeans | undefined;
  dueBefore?: IsoDay | null;
  dueAfter?: IsoDay | null;
};

export function insertActionEvent(db: Database, event: NewActionEvent): void {
  db.prepare(
    `INSERT INTO action_event (uid, action_id, kind, happened_on, recorded_at, note, meeting_id,
       letter_id, means, due_before, due_after, visibility)
     VALUES (@uid, @actionId, @kind, @happenedOn, @recordedAt, @note, @meetingId,
       @letterId, @means, @dueBefore, @dueAfter, 'office')`,
  ).run({
    ...event,
    uid: newUid(),
    note: event.note ?? null,
    meetingId: event.meetingId ?? null,
    letterId: event.letterId ?? null,
    means: event.means ?? null,
    dueBefore: event.dueBefore ?? null,
    dueAfter: event.dueAfter ?? null,
  });
}

/** Corrects what was typed of the day it was raised. */
export function updateRaised(
  db: Database,
  actionId: number,
  { on, note }: { on: IsoDay | undefined; note: string | null | undefined },
): void {
  db.prepare(
    `UPDATE action_event SET happened_on = coalesce(@on, happened_on), note = iif(@isNoted, @note, note)
     WHERE action_id = @actionId AND kind = 'raised'`,
  ).run({ actionId, on: on ?? null, note: note ?? null, isNoted: note === undefined ? 0 : 1 });
}

/** What was noted when it was raised. */
export function raisedNote(db: Database, actionId: number): string | null {
  const row = db
    .prepare<[number], { note: string | null }>(
      `SELECT note FROM action_event WHERE action_id = ? AND kind = 'raised'`,
    )
    .get(actionId);
  return row?.note ?? null;
}

/** In the order they happened. */
export function listActionEvents(db: Database, actionId: number): ActionEvent[] {
  return db
    .prepare<[number], ActionEvent>(
      `SELECT e.kind, e.happened_on AS happenedOn, e.recorded_at AS recordedAt, e.note, e.means,
         ${letterIdSql} AS letter,
         g.prefix || '-' || m.number AS meeting, e.due_before AS dueBefore, e.due_after AS dueAfter,
         e.visibility
       FROM action_event e
       LEFT JOIN meeting m ON m.id = e.meeting_id
       LEFT JOIN letter l ON l.id = e.letter_id
       LEFT JOIN working_group g ON g.id = m.group_id
       WHERE e.action_id = ? ORDER BY e.happened_on, e.id`,
    )
    .all(actionId);
}
