import { defineCommand } from '../../command.ts';
import { listHeldPosts } from '../../db/posts.ts';
import { channelText } from '../../domain/channel.ts';
import type { Member } from '../../domain/member.ts';
import { type Contact, type HeldPost, mailAddress } from '../../domain/person.ts';
import { capacities, type Side, sides } from '../../domain/vocabulary.ts';
import { readSide } from '../../domain/vocabulary-words.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { mailingTo } from '../../office/mailing.ts';
import { spelledFreely } from '../../param.ts';
import { choice, flag, list, optional } from '../../params.ts';

export const memberEmails = defineCommand({
  name: 'member emails',
  summary: 'Addresses on one line for a mail program; who has none is said beside it',
  examples: [
    'mwg emails members --side un',
    'mwg emails iom,mfa --capacity representative',
    'mwg emails OUT-1 --no-answer',
  ],
  params: {
    whom: optional(
      list('<members>', 'handles, members (the default), chairs, a letter or a meeting'),
    ),
    noAnswer: flag('--no-answer', 'of a letter or meeting: only those that have not answered'),
    side: optional(spelledFreely(choice('--side <side>', 'only those', sides), readSide)),
    capacity: optional(choice('--capacity <as>', 'only people who stand as that', capacities)),
  },
  returns: 'answer',
  run({ whom = ['members'], noAnswer, side, capacity }, context) {
    const isWanted = (one: { side: Side }) => (side ?? one.side) === one.side;
    const mailing = mailingTo(context, whom, noAnswer);
    const members = mailing.members.filter(isWanted);
    const otherwise = mailing.otherwise.filter(isWanted);
    const posts = listHeldPosts(context.db, { asOf: context.today }).filter(
      (post) => (capacity ?? post.capacity) === post.capacity,
    );
    const { addresses, without } = gather(members, posts);
    return {
      kind: 'answer',
      lines: addresses.length === 0 ? [] : [addresses.join('; ')],
      fields: {
        emails: addresses,
        no_email: without,
        by_other_channel: otherwise.map(({ handle }) => handle),
      },
      warnings: [
        ...(without.length === 0 ? [] : [({ member }: Words) => member.noEmail(without)]),
        ...otherwise.map(
          (seat): Text =>
            ({ member }) =>
              member.notByEmail(seat.handle, channelText(seat)),
        ),
      ],
    };
  },
});

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
