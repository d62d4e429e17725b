import type { Attendance, Mark } from '../domain/attendance.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

type Stored = Omit<Attendance, 'hasLeft'> & { hasLeft: number };

/** In the order they were marked. */
export function listAttendance(db: Database, meetingId: number): Attendance[] {
  return db
    .prepare<[number], Stored>(
      `SELECT a.id, a.seat_id AS seatId, o.handle, a.presence, a.capacity, a.person_id AS personId,
         a.arrived_at AS arrivedAt, a.has_left AS hasLeft, a.left_at AS leftAt
       FROM attendance a LEFT JOIN seat s ON s.id = a.seat_id
       LEFT JOIN organisation o ON o.id = s.organisation_id
       WHERE a.meeting_id = ? ORDER BY a.id`,
    )
    .all(meetingId)
    .map((row) => ({ ...row, hasLeft: row.hasLeft === 1 }));
}

/** One mark a seat: the latest typed holds. */
export function markAttendance(db: Database, meetingId: number, mark: Mark): void {
  const row = { ...mark, meetingId, hasLeft: mark.hasLeft ? 1 : 0 };
  const { changes } = db
    .prepare(
      `UPDATE attendance SET presence = @presence, capacity = @capacity, person_id = @personId,
         arrived_at = @arrivedAt, has_left = @hasLeft, left_at = @leftAt
       WHERE meeting_id = @meetingId AND seat_id = @seatId`,
    )
    .run(row);
  if (changes > 0) return;
  db.prepare(
    `INSERT INTO attendance (uid, meeting_id, seat_id, presence, capacity, person_id, arrived_at,
       has_left, left_at)
     VALUES (@uid, @meetingId, @seatId, @presence, @capacity, @personId, @arrivedAt, @hasLeft, @leftAt)`,
  ).run({ ...row, uid: newUid() });
}

export function unmarkAttendance(db: Database, id: number): void {
  db.prepare('DELETE FROM attendance WHERE id = ?').run(id);
}

/** Who came for a seat, or was said to come, without holding its post. */
export function peopleOfSeat(db: Database, seatId: number): number[] {
  return db
    .prepare<{ seatId: number }, number>(
      `SELECT person_id FROM attendance WHERE seat_id = @seatId AND person_id IS NOT NULL
       UNION SELECT person_id FROM meeting_reply WHERE seat_id = @seatId AND person_id IS NOT NULL`,
    )
    .pluck()
    .all({ seatId });
}

export type SeatAttendance = Attendance & { meetingId: number };

/** Every mark of a group's meetings, for rates. */
export function listGroupAttendance(db: Database, groupId: number): SeatAttendance[] {
  return db
    .prepare<[number], Stored & { meetingId: number }>(
      `SELECT a.id, a.meeting_id AS meetingId, a.seat_id AS seatId, o.handle, a.presence, a.capacity,
         a.person_id AS personId, a.arrived_at AS arrivedAt, a.has_left AS hasLeft, a.left_at AS leftAt
       FROM attendance a JOIN meeting m ON m.id = a.meeting_id
       LEFT JOIN seat s ON s.id = a.seat_id LEFT JOIN organisation o ON o.id = s.organisation_id
       WHERE m.group_id = ? ORDER BY m.held_on, a.id`,
    )
    .all(groupId)
    .map((row) => ({ ...row, hasLeft: row.hasLeft === 1 }));
}

/** Seats that somebody sat on, in the room or from afar. */
export function countPresent(db: Database, meetingId: number): number {
  const sql = `SELECT count(*) FROM attendance
    WHERE meeting_id = ? AND seat_id IS NOT NULL AND presence IN ('present', 'remote')`;
  return db.prepare<[number], number>(sql).pluck().get(meetingId) ?? 0;
}

/**
 * Bodies for which somebody came who held no post on their seat that day, by handle: until the seat
 * names somebody, or who came later came with a letter.
 */
export function unletteredAt(db: Database, meetingId: number): string[] {
  return db
    .prepare<[number], string>(
      `SELECT o.handle FROM attendance a JOIN meeting m ON m.id = a.meeting_id
       JOIN seat s ON s.id = a.seat_id AND s.until_on IS NULL
       JOIN organisation o ON o.id = s.organisation_id
       WHERE a.meeting_id = ? AND a.capacity = 'ad_hoc'
         AND NOT EXISTS (SELECT 1 FROM seat_person p WHERE p.seat_id = s.id
           AND (p.from_on > m.held_on OR (p.person_id = a.person_id AND p.until_on IS NULL)))
         AND NOT EXISTS (SELECT 1 FROM attendance b JOIN meeting n ON n.id = b.meeting_id
           WHERE b.seat_id = s.id AND b.capacity IN ('representative', 'alternate')
             AND n.status = 'held' AND n.held_on > m.held_on)
       ORDER BY a.id`,
    )
    .pluck()
    .all(meetingId);
}
