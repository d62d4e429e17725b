import { defineCommand } from '../../command.ts';
import { findMember } from '../../db/find-member.ts';
import { lettersOfName } from '../../db/letters-of-name.ts';
import { roles, sides } from '../../domain/vocabulary.ts';
import { readSide } from '../../domain/vocabulary-words.ts';
import { addSeat } from '../../office/seats.ts';
import { spelledFreely, suggesting, whereNew } from '../../param.ts';
import { choice, list, optional, pastDay, text } from '../../params.ts';
import { lettersOffered } from '../../records/letters-offered.ts';
import { memberChange } from '../../records/member.ts';

export const memberAdd = defineCommand({
  name: 'member add',
  summary: 'Give an organisation a seat on the group; one that is known needs no name',
  examples: [
    'mwg member add unodc --name "UN Office on Drugs and Crime" --side un --role member',
    'mwg member add tripoli --name "Municipality of Tripoli Centre" --name-ar "بلدية طرابلس المركز" --side municipality --role observer --since 2018-04-25',
    'mwg member add iom --role member --group border',
  ],
  params: {
    handle: text('<handle>', 'a short word for it, such as iom', 'Which short word, such as iom?'),
    name: whereNew(
      'handle',
      'Its name in English?',
      optional(text('--name <text>', 'its English name, where it is new to the book')),
    ),
    nameAr: optional(text('--name-ar <text>', 'its Arabic name')),
    acronym: optional(text('--acronym <text>', 'its short form, such as UNHCR')),
    side: whereNew(
      'handle',
      'Which side?',
      optional(
        spelledFreely(
          choice('--side <side>', 'what kind of body, where it is new', sides),
          readSide,
        ),
      ),
    ),
    role: suggesting('member', choice('--role <role>', 'its role', roles, 'Which role?')),
    since: optional(pastDay('--since <date>', 'first day of the seat (default: today)')),
    alias: optional(list('--alias <names>', 'other names it is found by')),
  },
  returns: 'change',
  writes: true,
  run({ since, alias, ...input }, context) {
    const fromOn = since?.day ?? context.today;
    const handle = addSeat(context, {
      ...input,
      fromOn,
      status: 'confirmed',
      aliases: alias ?? [],
    });
    const offered = lettersOffered(lettersOfName(context.db, handle), handle, context.today);
    return memberChange(findMember(context, handle), {
      what: ({ member }) => member.added,
      ...offered,
    });
  },
});
