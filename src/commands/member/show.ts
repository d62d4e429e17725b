import { type Context, defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import { findMember } from '../../db/find-member.ts';
import { findPerson, namesPerson } from '../../db/find-person.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import { ownerWord } from '../../domain/owner-words.ts';
import { type OwnerGroup, openStatuses } from '../../domain/vocabulary.ts';
import { NotFoundError } from '../../errors.ts';
import { seatsMeant } from '../../office/seats-meant.ts';
import type { Card } from '../../output/result.ts';
import { text } from '../../params.ts';
import { ownerWordCard } from '../../records/owner-word.ts';
import { asOfParam } from '../as-of.ts';
import { memberCardOf } from '../member-card-of.ts';
import { showPerson } from '../show-person.ts';

export const memberShow = defineCommand({
  name: 'member show',
  summary: 'Show one member: its people, telephones, who is copied, open actions; or one person',
  examples: [
    'mwg member show iom',
    'mwg who "وزارة الخارجية"',
    'mwg who moi --as-of 2018-02-27',
    'mwg who "Huda al-Mithali"',
  ],
  params: {
    member: text(
      '<member>',
      'its handle, or part of a name; a person’s name; chairs, members',
      'Who?',
    ),
    asOf: asOfParam,
  },
  returns: 'card',
  run({ member: text, asOf }, context) {
    const on = asOf?.day ?? context.today;
    const word = ownerWord(text);
    if (word !== undefined) return wordCardOf(context, word, on);
    const member = memberNamed({ ...context, today: on }, text);
    if (member === undefined) {
      return showPerson(context.db, findPerson(context.db, text, on), on);
    }
    return memberCardOf(context, member, on);
  },
});

function wordCardOf(context: Context, ownerGroup: OwnerGroup, on: IsoDay): Card {
  const { db, group } = context;
  const members = seatsMeant({ ...context, today: on }, ownerGroup);
  const actions = listActions(db, { groupId: group.id, ownerGroup, statuses: openStatuses });
  return ownerWordCard(ownerGroup, { members, actions }, context.today);
}

/** Undefined where a person is meant. */
function memberNamed(context: Context, text: string): Member | undefined {
  try {
    return findMember(context, text);
  } catch (error) {
    const { db, today } = context;
    if (error instanceof NotFoundError && namesPerson(db, text, today)) return undefined;
    throw error;
  }
}
