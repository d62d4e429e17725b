import { type Context, defineCommand } from '../../command.ts';
import { listActions } from '../../db/actions.ts';
import { findMember } from '../../db/find-member.ts';
import { findPerson, namesPerson } from '../../db/find-person.ts';
import type { Member } from '../../domain/member.ts';
import { ownerWord } from '../../domain/owner-words.ts';
import { type OwnerGroup, openStatuses } from '../../domain/vocabulary.ts';
import { NotFoundError } from '../../errors.ts';
import { seatsMeant } from '../../office/seats-meant.ts';
import type { Card } from '../../output/result.ts';
import { text } from '../../params.ts';
import { ownerWordCard } from '../../records/owner-word.ts';
import { asOfParam, standingOn } from '../as-of.ts';
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
  run: ({ member, asOf }, context) => standingOn(context, asOf, (then) => cardOf(then, member)),
});

function cardOf(context: Context, text: string): Card {
  const { db, today } = context;
  const word = ownerWord(text);
  if (word !== undefined) return wordCardOf(context, word);
  const member = memberNamed(context, text);
  return member === undefined
    ? showPerson(db, findPerson(db, text, today), today)
    : memberCardOf(context, member, today);
}

function wordCardOf(context: Context, ownerGroup: OwnerGroup): Card {
  const { db, group } = context;
  const members = seatsMeant(context, ownerGroup);
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
