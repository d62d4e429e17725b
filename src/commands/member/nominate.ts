import { defineCommand } from '../../command.ts';
import { groupFlag } from '../../db/find-group.ts';
import { findMember } from '../../db/find-member.ts';
import { letterReference } from '../../db/letter-reference.ts';
import { lettersOfName } from '../../db/letters-of-name.ts';
import { dayText } from '../../domain/day-text.ts';
import { roles, sides } from '../../domain/vocabulary.ts';
import { readSide } from '../../domain/vocabulary-words.ts';
import { addSeat } from '../../office/seats.ts';
import { spelledFreely } from '../../param.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { lettersOffered } from '../../records/letters-offered.ts';
import { memberChange } from '../../records/member.ts';

export const memberNominate = defineCommand({
  name: 'member nominate',
  summary: 'Record that an organisation was nominated, before it is confirmed',
  examples: [
    'mwg member nominate unodc --name "UN Office on Drugs and Crime" --side un --letter 4/2/1187 --on 2018-04-11',
    'mwg member nominate nrc --name "Norwegian Refugee Council" --side ngo --letter 12/4 --role observer',
  ],
  params: {
    handle: text('<handle>', 'a short word for it, such as iom', 'Which short word, such as iom?'),
    letter: text('--letter <ref>', 'the letter that nominates it', 'By which letter?'),
    on: optional(pastDay('--on <date>', 'the day of the nomination (default: today)')),
    role: optional(choice('--role <role>', 'its role (default: member)', roles)),
    name: optional(text('--name <text>', 'its English name, where it is new to the book')),
    nameAr: optional(text('--name-ar <text>', 'its Arabic name')),
    acronym: optional(text('--acronym <text>', 'its short form, such as UNHCR')),
    side: optional(
      spelledFreely(choice('--side <side>', 'what kind of body, where it is new', sides), readSide),
    ),
  },
  returns: 'change',
  writes: true,
  run({ on, role = 'member', ...input }, context) {
    const { db, group, today } = context;
    const letter = letterReference(db, input.letter, today);
    const fromOn = on?.day ?? today;
    const flag = groupFlag(db, group);
    const seat = { ...input, role, fromOn, letter, status: 'nominated', aliases: [] } as const;
    const handle = addSeat(context, seat);
    const offered = lettersOffered(lettersOfName(db, handle), handle, today);
    return memberChange(findMember(context, handle), {
      what: ({ member }) => member.nominated(dayText(fromOn), letter),
      lines: offered.lines,
      next: [({ member }) => member.confirm(handle, flag), ...offered.next],
    });
  },
});
