import type { Database } from '../db/database.ts';
import { listReplies } from '../db/invitations.ts';
import { getPerson } from '../db/persons.ts';
import { listHeldPosts } from '../db/posts.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import type { Person } from '../domain/person.ts';
import { rosterOf } from './roll.ts';

/** A seat of the meeting's day, and who is expected for it: as was said, else by the post of that day. */
export type Expected = { member: Member; person: Person | undefined };

export function expectedAt(db: Database, meeting: Meeting): Expected[] {
  const { id, groupId, heldOn } = meeting;
  const replies = listReplies(db, id);
  const posts = listHeldPosts(db, { groupId, asOf: heldOn });
  return rosterOf(db, meeting).map((member) => {
    const reply = replies.find(({ seatId }) => seatId === member.seatId);
    const named = reply?.personId == null ? undefined : getPerson(db, reply.personId, heldOn);
    const post = posts.find(
      ({ seatId, capacity }) => seatId === member.seatId && capacity === 'representative',
    );
    return { member, person: named ?? post?.person };
  });
}
