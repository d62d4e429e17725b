import type { IsoDay } from '../domain/day.ts';
import type { MeetingMove, OtherDate } from '../domain/meeting.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/** In the order they were typed. */
export function listMoves(db: Database, meetingId: number): MeetingMove[] {
  return db
    .prepare<[number], MeetingMove>(
      `SELECT before_on AS beforeOn, day, happened_on AS happenedOn, reason
       FROM meeting_date WHERE meeting_id = ? AND kind = 'moved' ORDER BY id`,
    )
    .all(meetingId);
}

/** Days that other sources give for the meeting. */
export function listOtherDates(db: Database, meetingId: number): OtherDate[] {
  return db
    .prepare<[number], OtherDate>(
      `SELECT day, source, visibility FROM meeting_date
       WHERE meeting_id = ? AND kind = 'also' ORDER BY day, id`,
    )
    .all(meetingId);
}

export function insertMove(db: Database, meetingId: number, move: MeetingMove): void {
  db.prepare(
    `INSERT INTO meeting_date (uid, meeting_id, kind, before_on, day, happened_on, reason, visibility)
     VALUES (@uid, @meetingId, 'moved', @beforeOn, @day, @happenedOn, @reason, 'office')`,
  ).run({ ...move, meetingId, uid: newUid() });
}

/** One day a source: said again, it is corrected. */
export function putOtherDate(
  db: Database,
  meetingId: number,
  other: OtherDate & { happenedOn: IsoDay },
): void {
  db.prepare(
    `DELETE FROM meeting_date WHERE meeting_id = @meetingId AND kind = 'also'
       AND (source = @source OR day = @day)`,
  ).run({ meetingId, source: other.source, day: other.day });
  db.prepare(
    `INSERT INTO meeting_date (uid, meeting_id, kind, day, happened_on, source, visibility)
     VALUES (@uid, @meetingId, 'also', @day, @happenedOn, @source, @visibility)`,
  ).run({ ...other, meetingId, uid: newUid() });
}

export function clearOtherDates(db: Database, meetingId: number): void {
  db.prepare(`DELETE FROM meeting_date WHERE meeting_id = ? AND kind = 'also'`).run(meetingId);
}
