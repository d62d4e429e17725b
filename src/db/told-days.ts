import type { IsoDay } from '../domain/day.ts';
import type { ReleasedPaper } from '../domain/released-paper.ts';
import { newUid } from '../domain/uid.ts';
import type { MeetingDuty } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

/** The day of a duty as a released note printed it, and what it was reckoned from. */
export type ToldDay = {
  meetingId: number;
  duty: MeetingDuty;
  heldOn: IsoDay;
  version: string;
  day: IsoDay;
};

export type ToldIn = Pick<ReleasedPaper, 'edition' | 'number' | 'year' | 'revision'>;

export function insertToldDays(db: Database, paperId: number, told: readonly ToldDay[]): void {
  const insert = db.prepare(
    `INSERT INTO told_day (uid, paper_id, meeting_id, duty, held_on, version, day)
     VALUES (@uid, @paperId, @meetingId, @duty, @heldOn, @version, @day)`,
  );
  for (const one of told) insert.run({ ...one, paperId, uid: newUid() });
}

/** The newest first. */
export function toldDays(db: Database, meetingId: number): (ToldDay & ToldIn)[] {
  return db
    .prepare<[number], ToldDay & ToldIn>(
      `SELECT t.meeting_id AS meetingId, t.duty, t.held_on AS heldOn, t.version, t.day,
         p.edition, p.number, p.year, p.revision
       FROM told_day t JOIN paper p ON p.id = t.paper_id
       WHERE t.meeting_id = ? ORDER BY t.paper_id DESC`,
    )
    .all(meetingId);
}
