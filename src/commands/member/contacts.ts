import { type Context, defineCommand } from '../../command.ts';
import { listMembers } from '../../db/members.ts';
import { listHeldPosts } from '../../db/posts.ts';
import { type ContactList, contactList } from '../../documents/contacts.ts';
import { groupBy } from '../../domain/group-by.ts';
import { byProtocol } from '../../domain/protocol-order.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { choice, day, optional } from '../../params.ts';
import type { ContactRow } from '../../records/contacts.ts';

export const memberContacts = defineCommand({
  name: 'member contacts',
  summary: 'The contact list in protocol order, for an audience',
  examples: [
    'mwg member contacts',
    'mwg member contacts --for members --lang ar --format md',
    'mwg member contacts --for public --format csv',
  ],
  params: {
    for: optional(choice('--for <audience>', 'who will read it (default office)', audiences)),
    lang: optional(choice('--lang <language>', 'en by default', ['en', 'ar', 'both'])),
    asOf: optional(day('--as-of <date>', 'as things stood on a day', { looking: 'back' })),
  },
  returns: 'document',
  run(input, context) {
    const { group, today, isDemo } = context;
    const asOf = input.asOf?.day ?? today;
    const { for: audience = 'office', lang: language = 'en' } = input;
    const rows = rowsOf(context, { asOf, audience, language });
    const { nameEn, nameAr: groupAr } = group;
    return contactList({ group: nameEn, groupAr, asOf, isDemo, audience, language, rows });
  },
});

type Asked = Pick<ContactList, 'asOf' | 'audience' | 'language'>;

/** A member without people has a row of its own; who is not confirmed is the office's business. */
function rowsOf({ db, group }: Context, { asOf, audience, language }: Asked): ContactRow[] {
  const groupId = group.id;
  const posts = groupBy(listHeldPosts(db, { groupId, asOf }), ({ seatId }) => seatId);
  return listMembers(db, { groupId, asOf })
    .filter(({ status }) => audience === 'office' || status === 'confirmed')
    .toSorted(byProtocol(language === 'ar' ? 'ar' : 'en'))
    .flatMap((member) =>
      (posts.get(member.seatId) ?? [undefined]).map((post) => ({ member, post })),
    );
}
