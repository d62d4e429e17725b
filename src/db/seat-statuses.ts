import type { IsoDay } from '../domain/day.ts';
import { newUid } from '../domain/uid.ts';
import type { StandingStatus } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

/** The status of seat `s` on the day `@asOf`, its end aside. */
export const statusAsOf = `(SELECT status FROM seat_status t
  WHERE t.seat_id = s.id AND t.from_on <= @asOf ORDER BY t.from_on DESC, t.id DESC LIMIT 1)`;

export type SeatStep = {
  status: StandingStatus;
  fromOn: IsoDay;
  letter: string | null;
  /** `M-3` */
  meeting: string | null;
  reason: string | null;
};

export type NewStatus = {
  seatId: number;
  status: StandingStatus;
  fromOn: IsoDay;
  letter?: string | undefined;
  meetingId?: number | undefined;
  reason?: string | undefined;
};

export function insertStatus(db: Database, status: NewStatus): void {
  db.prepare(
    `INSERT INTO seat_status (uid, seat_id, status, from_on, letter, meeting_id, reason)
     VALUES (@uid, @seatId, @status, @fromOn, @letter, @meetingId, @reason)`,
  ).run({
    ...status,
    uid: newUid(),
    letter: status.letter ?? null,
    meetingId: status.meetingId ?? null,
    reason: status.reason ?? null,
  });
}

/** In the order they came to hold. */
export function listStatuses(db: Database, seatId: number): SeatStep[] {
  return db
    .prepare<[number], SeatStep>(
      `SELECT t.status, t.from_on AS fromOn, t.letter, g.prefix || '-' || m.number AS meeting, t.reason
       FROM seat_status t
       LEFT JOIN meeting m ON m.id = t.meeting_id
       LEFT JOIN working_group g ON g.id = m.group_id
       WHERE t.seat_id = ? ORDER BY t.from_on, t.id`,
    )
    .all(seatId);
}

/** The latest day on which the seat's status or role changed: nothing may be set before it. */
export function lastSeatChange(db: Database, seatId: number): IsoDay | undefined {
  return db
    .prepare<{ seatId: number }, IsoDay>(
      `SELECT max(from_on) FROM (
         SELECT from_on FROM seat_status WHERE seat_id = @seatId
         UNION ALL SELECT from_on FROM seat_role WHERE seat_id = @seatId)`,
    )
    .pluck()
    .get({ seatId });
}
