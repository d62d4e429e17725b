import type { Database } from '../db/database.ts';
import { listReplies } from '../db/invitations.ts';
import { getPerson } from '../db/persons.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import type { Person } from '../domain/person.ts';
import { isChair } from '../domain/quorum.ts';
import type { Reply } from '../domain/vocabulary.ts';
import { rosterOf } from './roll.ts';

/** A seat of the meeting's day, and who is expected for it: as was said, else by the post of that day. */
export type Expected = {
  member: Member;
  reply: Reply | undefined;
  people: readonly Person[];
};

export function expectedAt(db: Database, meeting: Meeting): Expected[] {
  const { id, groupId, heldOn } = meeting;
  const replies = listReplies(db, id);
  const posts = listHeldPosts(db, { groupId, asOf: heldOn });
  return rosterOf(db, meeting).map((member) => {
    const answer = replies.filter(({ seatId }) => seatId === member.seatId);
    const named = [...new Set(answer.flatMap(({ personId }) => personId ?? []))];
    const posted = posts.filter(
      ({ seatId, capacity }) => seatId === member.seatId && capacity === 'representative',
    );
    const people =
      named.length > 0
        ? named.flatMap((personId) => getPerson(db, personId, heldOn) ?? [])
        : posted.map(({ person }) => person);
    return { member, reply: answer[0]?.reply, people };
  });
}

/**
 * Whom the gate lets in: nobody of a seat that declined, and of one that has not answered only whom
 * it is known by. The chairs convene, and are asked nothing.
 */
export function admittedTo(expected: readonly Expected[]): Expected[] {
  return expected.filter(
    ({ member, reply, people }) =>
      reply !== 'declined' && (reply !== undefined || isChair(member) || people.length > 0),
  );
}
