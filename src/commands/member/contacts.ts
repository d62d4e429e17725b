import { type Context, defineCommand } from '../../command.ts';
import { listMembers } from '../../db/members.ts';
import { listHeldPosts } from '../../db/posts.ts';
import { type ContactList, contactList } from '../../documents/contacts.ts';
import { groupBy } from '../../domain/group-by.ts';
import { byProtocol } from '../../domain/protocol-order.ts';
import { audiences } from '../../domain/vocabulary.ts';
import type { PrintLanguage } from '../../language/print-language.ts';
import { choice, optional } from '../../params.ts';
import type { ContactRow } from '../../records/contacts.ts';
import { asOfParam } from '../as-of.ts';

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
    asOf: asOfParam,
  },
  returns: 'document',
  run(input, context) {
    const { group, today, isDemo } = context;
    const asOf = input.asOf?.day ?? today;
    const { for: audience = 'office' } = input;
    const asked = { asOf, audience };
    const rows = { en: rowsOf(context, asked, 'en'), ar: rowsOf(context, asked, 'ar') };
    const { nameEn, nameAr: groupAr } = group;
    return contactList({ group: nameEn, groupAr, asOf, isDemo, audience, rows });
  },
});

type Asked = Pick<ContactList, 'asOf' | 'audience'>;

/** A member without people has a row of its own; who is not confirmed is the office's business. */
function rowsOf(
  { db, group }: Context,
  { asOf, audience }: Asked,
  language: PrintLanguage,
): ContactRow[] {
  const groupId = group.id;
  const posts = groupBy(listHeldPosts(db, { groupId, asOf }), ({ seatId }) => seatId);
  return listMembers(db, { groupId, asOf })
    .filter(({ status }) => audience === 'office' || status === 'confirmed')
    .toSorted(byProtocol(language))
    .flatMap((member) =>
      (posts.get(member.seatId) ?? [undefined]).map((post) => ({ member, post })),
    );
}
