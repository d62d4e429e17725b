import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { day, optional, text } from '../../params.ts';
import { memberCardOf } from '../member-card-of.ts';

export const memberShow = defineCommand({
  name: 'member show',
  summary: 'Show one member: its people, telephones, who is copied, open actions',
  examples: ['mwg member show iom', 'mwg who "وزارة الخارجية"', 'mwg who moi --as-of 2018-02-27'],
  params: {
    member: text('<member>', 'its handle, or part of a name', 'Which member?'),
    asOf: optional(day('--as-of <date>', 'as things stood on a day', { looking: 'back' })),
  },
  returns: 'card',
  run: ({ member, asOf }, context) => {
    const on = asOf?.day ?? context.today;
    return memberCardOf(context, findMember({ ...context, today: on }, member), on);
  },
});
