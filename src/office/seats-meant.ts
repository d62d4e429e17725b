import type { Scope } from '../db/groups.ts';
import { listMembers } from '../db/members.ts';
import type { Member } from '../domain/member.ts';
import type { OwnerGroup } from '../domain/vocabulary.ts';

/** The seats that a word for several means today, for actions, letters and mail alike; the office has none. */
export function seatsMeant({ db, group, today }: Scope, word: OwnerGroup): Member[] {
  return listMembers(db, { groupId: group.id, asOf: today, meantBy: word });
}
