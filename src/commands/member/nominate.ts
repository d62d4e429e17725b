import { defineCommand } from '../../command.ts';
import { groupFlag } from '../../db/find-group.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { insertMember, insertSeat } from '../../db/members.ts';
import { getOrganisation } from '../../db/organisations.ts';
import { dayText } from '../../domain/day-text.ts';
import { roles, sides } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { memberChange } from './member-change.ts';
import { demandHandle, demandNoSeat } from './new-seat.ts';

export const memberNominate = defineCommand({
  name: 'member nominate',
  summary: 'Record that an organisation was nominated, before it is confirmed',
  examples: [
    'mwg member nominate unodc --name "UN Office on Drugs and Crime" --side un --letter 4/2/1187 --on 2018-04-11',
  ],
  params: {
    handle: text('<handle>', 'a short word for it, such as iom', 'Which short word, such as iom?'),
    letter: text('--letter <ref>', 'the letter that nominates it', 'By which letter?'),
    on: optional(pastDay('--on <date>', 'the day of the nomination (default: today)')),
    role: optional(choice('--role <role>', 'its role (default: member)', roles)),
    name: optional(text('--name <text>', 'its English name, where it is new to the book')),
    nameAr: optional(text('--name-ar <text>', 'its Arabic name')),
    side: optional(choice('--side <side>', 'what kind of body, where it is new', sides)),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, group, today } = context;
    const handle = input.handle.toLowerCase();
    demandHandle(handle);
    const letter = letterReference(db, input.letter, today);
    const { role = 'member', name, nameAr = null, side } = input;
    const fromOn = input.on?.day ?? today;
    const groupId = group.id;
    const seat = { groupId, role, fromOn, letter, status: 'nominated' } as const;
    const known = getOrganisation(db, handle);
    if (known !== undefined) {
      demandNoSeat(db, group, known.id, handle, fromOn);
      insertSeat(db, { ...seat, organisationId: known.id });
    } else {
      if (name === undefined || side === undefined) throw newToTheBook(handle);
      insertMember(db, { ...seat, handle, nameEn: name, nameAr, side });
    }
    return memberChange(context, handle, {
      done: `nominated on ${dayText(fromOn)} (letter ${letter})`,
      next: [`mwg member confirm ${handle} --at MEETING${groupFlag(db, group)}`],
    });
  },
});

function newToTheBook(handle: string): UsageError {
  return new UsageError({
    code: 'ORGANISATION_NEW',
    message: `the book does not know "${handle}" yet, so its name and side are needed.`,
    hints: [
      `Write:  mwg member nominate ${handle} --name "NAME" --side SIDE --letter REF`,
      'See who is known:  mwg member list --ended',
    ],
  });
}
