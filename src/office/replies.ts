import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { insertReply, listInvitations, listReplies } from '../db/invitations.ts';
import type { IsoDay } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
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

type NewReply = Omit<MeetingReply, 'handle'>;

/** Each body answers for itself; what it said before stays in the history. */
export function recordReplies(scope: Scope, meeting: Meeting, typed: TypedReplies): void {
  const id = meetingId(meeting);
  if (meeting.status === 'cancelled') throw new RefusedError('REPLIES_CANCELLED', { id });
  const rows = typed.answers.flatMap(({ reply, bodies }) =>
    bodies.map((body) => newReply(scope, meeting, typed, { reply, ...body })),
  );
  const before = groupBy(listReplies(scope.db, meeting.id), ({ seatId }) => seatId);
  for (const [seatId, said] of groupBy(rows, (row) => row.seatId)) {
    if (isSame(said, before.get(seatId) ?? [])) continue;
    for (const row of said) insertReply(scope.db, meeting.id, { ...row, recordedAt: typed.at });
  }
}

function newReply(
  scope: Scope,
  meeting: Meeting,
  { letterId, on: happenedOn }: TypedReplies,
  { reply, body, name, title }: NamedBody & { reply: Reply },
): NewReply {
  const { seatId } = seatAt(scope, meeting, body);
  const came = name === undefined ? undefined : whoCame(scope, meeting, seatId, { name, title });
  return { seatId, reply, personId: came?.personId ?? null, letterId, happenedOn };
}

/** What a seat said before, word for word, is not recorded twice. */
function isSame(said: readonly NewReply[], before: readonly NewReply[]): boolean {
  const key = ({ reply, personId, letterId, happenedOn }: NewReply) =>
    [reply, personId, letterId, happenedOn].join(' ');
  return said.map(key).sort().join('; ') === before.map(key).sort().join('; ');
}
