import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { MeetingDuty } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';
import { dayWritten } from './day-written.ts';
import { statusAsOf } from './seat-statuses.ts';

/** A duty that was said to be done, where no letter of the register says it. */
export type DutyDone = {
  duty: MeetingDuty;
  happenedOn: IsoDay;
  letter: string | null;
  note: string | null;
};

export function dutiesDone(db: Database, meetingId: number): DutyDone[] {
  return db
    .prepare<[number], DutyDone>(
      `SELECT duty, happened_on AS happenedOn, letter, note FROM meeting_duty WHERE meeting_id = ?`,
    )
    .all(meetingId);
}

/** Said again, it is corrected. */
export function recordDuty(
  db: Database,
  done: DutyDone & { meetingId: number; recordedAt: string },
): void {
  db.prepare(
    `INSERT INTO meeting_duty (uid, meeting_id, duty, happened_on, recorded_at, letter, note)
     VALUES (@uid, @meetingId, @duty, @happenedOn, @recordedAt, @letter, @note)
     ON CONFLICT (meeting_id, duty) DO UPDATE SET happened_on = @happenedOn,
       recorded_at = @recordedAt, letter = @letter, note = @note
       WHERE (happened_on, letter, note) IS NOT (@happenedOn, @letter, @note)`,
  ).run({ ...done, uid: newUid() });
}

/** A seat, and the day on which what is owed to it left this office; null where it has not. */
export type ReachedSeat = { handle: string; on: IsoDay | null };

/**
 * Leaving for the ministry that forwards it counts; a letter that merely mentions the meeting does not, nor
 * notice of another day than the meeting's.
 */
const leftOn = `
  SELECT min(day) FROM (
    SELECT i.invited_on AS day FROM meeting_invitation i
      WHERE @duty = 'notice' AND i.meeting_id = @meetingId AND i.seat_id = s.id
        AND i.letter_id IS NULL AND ${dayWritten('meeting_invitation', 'i.id')} IS @asOf
    UNION ALL
    SELECT l.moved_on FROM meeting_invitation i JOIN letter l ON l.id = i.letter_id
      WHERE @duty = 'notice' AND i.meeting_id = @meetingId AND i.seat_id = s.id
        AND l.status = 'sent' AND ${dayWritten('letter', 'l.id')} IS @asOf
    UNION ALL
    SELECT l.moved_on FROM letter_link k JOIN letter l ON l.id = k.letter_id
      JOIN letter_part p ON p.letter_id = l.id AND p.role = 'to'
      WHERE k.relation = 'about' AND k.meeting_id = @meetingId AND l.status = 'sent'
        AND p.organisation_id = s.organisation_id
        AND l.kind = CASE @duty WHEN 'notice' THEN 'invitation' WHEN 'papers' THEN 'papers' END
        AND (@duty <> 'notice' OR ${dayWritten('letter', 'l.id')} IS @asOf))`;

/** The seats that stand on the meeting's day; the secretariat tells itself nothing, the chairs convene. */
export function seatsReached(
  db: Database,
  about: { meetingId: number; groupId: number; day: IsoDay; duty: MeetingDuty },
): ReachedSeat[] {
  const { day: asOf, ...rest } = about;
  return db
    .prepare<object, ReachedSeat>(
      `SELECT o.handle, (${leftOn}) AS "on"
       FROM seat s JOIN organisation o ON o.id = s.organisation_id
       WHERE s.group_id = @groupId AND s.from_on <= @asOf
         AND (s.until_on IS NULL OR s.until_on >= @asOf) AND ${statusAsOf} = 'confirmed'
         AND coalesce((SELECT role FROM seat_role r WHERE r.seat_id = s.id AND r.from_on <= @asOf
           ORDER BY r.from_on DESC LIMIT 1), '') NOT IN ('secretariat',
           iif(@duty = 'notice', 'chair', ''), iif(@duty = 'notice', 'co_chair', ''))
       ORDER BY o.handle`,
    )
    .all({ ...rest, asOf });
}
