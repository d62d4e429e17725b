import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { text } from '../../params.ts';
import { memberCardOf } from '../member-card-of.ts';

export const memberShow = defineCommand({
  name: 'member show',
  summary: 'Show one member and its open actions',
  examples: ['mwg member show iom', 'mwg who "وزارة الخارجية"'],
  params: { member: text('<member>', 'its handle, or part of a name', 'Which member?') },
  returns: 'card',
  run: (input, context) => memberCardOf(context, findMember(context, input.member)),
});
