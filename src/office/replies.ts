import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { insertReply, listInvitations, listReplies } from '../db/invitations.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Invitation, MeetingReply } from '../domain/invitation.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import { isChair } from '../domain/quorum.ts';
import type { Reply } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { rosterOf, seatAt } from './roll.ts';
import { type NamedBody, whoCame } from './who-came.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    REPLIES_CANCELLED: { id: string };
  }
}

/** Where each invited seat stands; the chairs convene, and are asked nothing. */
export type Invited = {
  member: Member;
  invitation: Invitation | undefined;
  reply: MeetingReply | undefined;
};

export function invitedTo(db: Database, meeting: Meeting): Invited[] {
  const invitations = listInvitations(db, meeting.id);
  const replies = listReplies(db, meeting.id);
  return rosterOf(db, meeting)
    .filter((member) => !isChair(member))
    .map((member) => ({
      member,
      invitation: invitations.find(({ seatId }) => seatId === member.seatId),
      reply: replies.find(({ seatId }) => seatId === member.seatId),
    }));
}

export type TypedReplies = {
  answers: readonly { reply: Reply; bodies: readonly NamedBody[] }[];
  letterId: number | null;
  on: IsoDay;
  /** The UTC instant at which it was typed. */
  at: string;
};

/** Each body answers for itself; what it said before stays in the history. */
export function recordReplies(scope: Scope, meeting: Meeting, typed: TypedReplies): void {
  const id = meetingId(meeting);
  if (meeting.status === 'cancelled') throw new RefusedError('REPLIES_CANCELLED', { id });
  for (const { reply, bodies } of typed.answers) {
    for (const { body, name, title } of bodies) {
      const { seatId } = seatAt(scope, meeting, body);
      const came =
        name === undefined ? undefined : whoCame(scope, meeting, seatId, { name, title });
      insertReply(scope.db, meeting.id, {
        seatId,
        reply,
        personId: came?.personId ?? null,
        letterId: typed.letterId,
        happenedOn: typed.on,
        recordedAt: typed.at,
      });
    }
  }
}
