import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { meetingFileKinds } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

/** A file kept outside the book, known by its path and content. */
export type MeetingFile = {
  itemId: number | null;
  kind: (typeof meetingFileKinds)[number];
  symbol: string | null;
  path: string;
  sha256: string;
  addedOn: IsoDay;
};

export function listMeetingFiles(db: Database, meetingId: number): MeetingFile[] {
  return db
    .prepare<[number], MeetingFile>(
      `SELECT item_id AS itemId, kind, symbol, path, sha256, added_on AS addedOn
       FROM meeting_file WHERE meeting_id = ? ORDER BY id`,
    )
    .all(meetingId);
}

export function insertMeetingFile(db: Database, meetingId: number, file: MeetingFile): void {
  db.prepare(
    `INSERT INTO meeting_file (uid, meeting_id, item_id, kind, symbol, path, sha256, added_on)
     VALUES (@uid, @meetingId, @itemId, @kind, @symbol, @path, @sha256, @addedOn)`,
  ).run({ ...file, meetingId, uid: newUid() });
}

export function deleteItemFiles(db: Database, itemId: number): void {
  db.prepare('DELETE FROM meeting_file WHERE item_id = ?').run(itemId);
}
