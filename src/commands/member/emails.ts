import { type Context, defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { listMembers } from '../../db/members.ts';
import { listHeldPosts } from '../../db/posts.ts';
import type { Member } from '../../domain/member.ts';
import { type Contact, type HeldPost, mailAddress } from '../../domain/person.ts';
import { capacities, sides } from '../../domain/vocabulary.ts';
import { demandStanding } from '../../office/seats.ts';
import { choice, list, optional } from '../../params.ts';

export const memberEmails = defineCommand({
  name: 'member emails',
  summary: 'Addresses on one line for a mail program; who has none is said beside it',
  examples: ['mwg emails members --side un', 'mwg emails iom,mfa --capacity representative'],
  params: {
    whom: optional(list('<members>', 'handles, or members: all confirmed ones (the default)')),
    side: optional(choice('--side <side>', 'only those', sides)),
    capacity: optional(choice('--capacity <as>', 'only people who stand as that', capacities)),
  },
  returns: 'answer',
  run({ whom, side, capacity }, context) {
    const members = membersOf(context, whom).filter((one) => (side ?? one.side) === one.side);
    const posts = listHeldPosts(context.db, { asOf: context.today }).filter(
      (post) => (capacity ?? post.capacity) === post.capacity,
    );
    const { addresses, without } = gather(members, posts);
    return {
      kind: 'answer',
      lines: addresses.length === 0 ? [] : [addresses.join('; ')],
      fields: { emails: addresses, no_email: without },
      warnings: without.length === 0 ? [] : [({ member }) => member.noEmail(without)],
    };
  },
});

function membersOf(context: Context, whom: readonly string[] | undefined): Member[] {
  const { db, group, today } = context;
  const confirmed = () => listMembers(db, { groupId: group.id, asOf: today, status: 'confirmed' });
  if (whom === undefined) return confirmed();
  return whom.flatMap((word) => {
    if (word === 'members') return confirmed();
    const member = findMember(context, word);
    demandStanding(context, member);
    return [member];
  });
}

/** Each mailbox once, in the order of the members. */
function gather(members: readonly Member[], posts: readonly HeldPost[]) {
  const byKey = new Map<string, string>();
  const without = new Set<string>();
  for (const { seatId, handle } of members) {
    const found = posts
      .filter((post) => post.seatId === seatId)
      .map(({ person }) => mailAddress(person))
      .filter((contact): contact is Contact => contact !== undefined);
    if (found.length === 0) without.add(handle);
    for (const { key, typed } of found) byKey.set(key, byKey.get(key) ?? typed);
  }
  return { addresses: [...byKey.values()], without: [...without] };
}
