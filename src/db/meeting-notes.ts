import { newUid } from '../domain/uid.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

export type MeetingNote = { text: string; recordedAt: string; visibility: Audience };

export function listMeetingNotes(db: Database, meetingId: number): MeetingNote[] {
  return db
    .prepare<[number], MeetingNote>(
      `SELECT text, recorded_at AS recordedAt, visibility FROM meeting_note
       WHERE meeting_id = ? ORDER BY id`,
    )
    .all(meetingId);
}

export function insertMeetingNote(db: Database, meetingId: number, note: MeetingNote): void {
  db.prepare(
    `INSERT INTO meeting_note (uid, meeting_id, text, recorded_at, visibility)
     VALUES (@uid, @meetingId, @text, @recordedAt, @visibility)`,
  ).run({ ...note, meetingId, uid: newUid() });
}
