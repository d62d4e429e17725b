import { defineCommand } from '../../command.ts';
import { capacities, type Side, sides } from '../../domain/vocabulary.ts';
import { readSide } from '../../domain/vocabulary-words.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { mailingTo } from '../../office/mailing.ts';
import { addressesOf } from '../../office/seat-addresses.ts';
import { spelledFreely } from '../../param.ts';
import { choice, flag, list, optional } from '../../params.ts';

export const memberEmails = defineCommand({
  name: 'member emails',
  summary: 'Addresses on one line for a mail program; who has none is said beside it',
  examples: [
    'mwg emails members --side un',
    'mwg emails iom,mfa --capacity representative',
    'mwg emails OUT-1 --no-answer',
  ],
  params: {
    whom: optional(
      list('<members>', 'handles, members (the default), chairs, all, a letter or a meeting'),
    ),
    noAnswer: flag('--no-answer', 'of a letter or meeting: only those that have not answered'),
    side: optional(spelledFreely(choice('--side <side>', 'only those', sides), readSide)),
    capacity: optional(choice('--capacity <as>', 'only people who stand as that', capacities)),
  },
  returns: 'answer',
  run({ whom = ['members'], noAnswer, side, capacity }, context) {
    const isWanted = (one: { side: Side }) => (side ?? one.side) === one.side;
    const mailing = mailingTo(context, whom, noAnswer);
    const members = mailing.members.filter(isWanted);
    const otherwise = mailing.otherwise.filter(isWanted);
    const { emails, without } = addressesOf(context, members, capacity);
    return {
      kind: 'answer',
      lines: emails.length === 0 ? [] : [emails.join('; ')],
      fields: {
        emails,
        no_email: without,
        by_other_channel: otherwise.map(({ handle }) => handle),
      },
      warnings: [
        ...(without.length === 0 ? [] : [({ member }: Words) => member.noEmail(without)]),
        ...otherwise.map(
          (seat): Text =>
            ({ channel, member }) =>
              member.notByEmail(seat.handle, channel.way(seat)),
        ),
      ],
    };
  },
});
