import type { Invitation, MeetingReply } from '../domain/invitation.ts';
import { newUid } from '../domain/uid.ts';
import type { Database } from './database.ts';

/** The latest of each seat, in the order they were written. */
export function listInvitations(db: Database, meetingId: number): Invitation[] {
  return db
    .prepare<[number], Invitation>(
      `SELECT i.seat_id AS seatId, o.handle, i.letter_id AS letterId, i.channel, i.sequence,
         i.invited_on AS invitedOn
       FROM meeting_invitation i JOIN seat s ON s.id = i.seat_id
       JOIN organisation o ON o.id = s.organisation_id
       WHERE i.meeting_id = ? AND i.id = (SELECT max(id) FROM meeting_invitation n
         WHERE n.meeting_id = i.meeting_id AND n.seat_id = i.seat_id)
       ORDER BY i.id`,
    )
    .all(meetingId);
}

export function insertInvitation(
  db: Database,
  meetingId: number,
  invitation: Omit<Invitation, 'handle'>,
): void {
  db.prepare(
    `INSERT INTO meeting_invitation (uid, meeting_id, seat_id, letter_id, channel, sequence, invited_on)
     VALUES (@uid, @meetingId, @seatId, @letterId, @channel, @sequence, @invitedOn)`,
  ).run({ ...invitation, meetingId, uid: newUid() });
}

/** The latest answer of each seat, a row for each person it named: they were typed at one instant. */
export function listReplies(db: Database, meetingId: number): MeetingReply[] {
  return db
    .prepare<[number], MeetingReply>(
      `SELECT r.seat_id AS seatId, o.handle, r.reply, r.person_id AS personId,
         r.letter_id AS letterId, r.happened_on AS happenedOn
       FROM meeting_reply r JOIN seat s ON s.id = r.seat_id
       JOIN organisation o ON o.id = s.organisation_id
       WHERE r.meeting_id = ? AND (r.reply, r.recorded_at) = (SELECT n.reply, n.recorded_at
         FROM meeting_reply n WHERE n.meeting_id = r.meeting_id AND n.seat_id = r.seat_id
         ORDER BY n.id DESC LIMIT 1)
       ORDER BY r.id`,
    )
    .all(meetingId);
}

export function insertReply(
  db: Database,
  meetingId: number,
  reply: Omit<MeetingReply, 'handle'> & { recordedAt: string },
): void {
  db.prepare(
    `INSERT INTO meeting_reply (uid, meeting_id, seat_id, reply, person_id, letter_id, happened_on,
       recorded_at)
     VALUES (@uid, @meetingId, @seatId, @reply, @personId, @letterId, @happenedOn, @recordedAt)`,
  ).run({ ...reply, meetingId, uid: newUid() });
}
