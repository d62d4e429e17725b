import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { findMember } from '../../db/find-member.ts';
import { hasChanged } from '../../db/journal.ts';
import { endRole, insertAlias, insertRole, openRole } from '../../db/members.ts';
import { updateOrganisation } from '../../db/organisations.ts';
import { channelText } from '../../domain/channel.ts';
import { addDays, type IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { given } from '../../domain/given.ts';
import type { Member } from '../../domain/member.ts';
import { channels, type Role, roles, sides } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { type ChannelChange, changeChannel } from '../../office/channel.ts';
import { choice, list, optional, pastDay, text, textOrNone } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { demandStanding } from './demand-standing.ts';
import { memberChange } from './member-change.ts';

export const memberEdit = defineCommand({
  name: 'member edit',
  summary: 'Correct a member’s names, or change its role from a day on',
  examples: [
    'mwg member edit eu --name-ar "وفد الاتحاد الأوروبي"',
    'mwg member edit unhcr --role observer --from 2018-04-25',
  ],
  params: {
    member: text('<member>', 'its handle, or part of a name', 'Which member?'),
    name: optional(text('--name <text>', 'the English name')),
    nameAr: optional(textOrNone('--name-ar <text>', 'the Arabic name')),
    acronym: optional(textOrNone('--acronym <text>', 'its short form, such as UNHCR')),
    side: optional(choice('--side <side>', 'what kind of body', sides)),
    role: optional(
      choice('--role <role>', 'its role from now on; the past keeps the old one', roles),
    ),
    from: optional(
      pastDay('--from <date>', 'first day of the new role or channel (default: today)'),
    ),
    alias: optional(list('--alias <names>', 'further names it is found by')),
    channel: optional(choice('--channel <channel>', 'how it is written to', channels)),
    via: optional(text('--via <member>', 'the ministry its letters go through')),
    addressee: optional(
      textOrNone('--addressee <title>', 'to whom letters are addressed: The Undersecretary'),
    ),
    addresseeAr: optional(
      textOrNone('--addressee-ar <title>', 'the same in Arabic: وكيل وزارة العمل'),
    ),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const { name, nameAr, acronym, side, role, alias, channel, via } = input;
    const body = given({
      nameEn: name,
      nameAr,
      acronym,
      side,
      addresseeEn: input.addressee,
      addresseeAr: input.addresseeAr,
    });
    const others = [role, alias, channel, via];
    if (Object.keys(body).length === 0 && others.every((value) => value === undefined)) {
      throw nothingToEdit('member edit');
    }
    const member = findMember(context, input.member);
    updateOrganisation(db, member.organisationId, body);
    for (const one of alias ?? []) insertAlias(db, member.organisationId, one);
    if (role !== undefined) changeRole(db, member, role, input.from?.day ?? today);
    const fromOn = input.from?.day ?? today;
    const isChannel = channel !== undefined || via !== undefined;
    const more = isChannel
      ? channelLines(changeChannel(context, member, { channel, via, fromOn }), fromOn)
      : [];
    const done = hasChanged(db) ? 'edited' : 'is so already. Nothing changed.';
    return memberChange(context, member.handle, { done, more });
  },
});

function channelLines({ before, now }: ChannelChange, fromOn: IsoDay): Text[] {
  return [
    ...(now ? [({ letter }: Words) => letter.writtenBy(channelText(now), fromOn)] : []),
    ...(before ? [({ letter }: Words) => letter.writtenBefore(channelText(before))] : []),
  ];
}

function changeRole(db: Database, member: Member, role: Role, from: IsoDay): void {
  const { handle, seatId } = member;
  demandStanding(member);
  const held = openRole(db, seatId);
  if (role === held?.role) return;
  if (held !== undefined && from <= held.fromOn) {
    throw new RefusedError({
      code: 'ROLE_BEFORE_SEAT',
      message: `${handle} is ${held.role} since ${dayText(held.fromOn)}; a role changes after that.`,
      hints: [`A role typed wrong from the start:  mwg history ${handle}, then mwg undo N`],
    });
  }
  endRole(db, seatId, addDays(from, -1));
  insertRole(db, seatId, role, from);
}
