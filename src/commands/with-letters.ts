import type { Context } from '../command.ts';
import { channelOf } from '../db/channels.ts';
import { listLetters } from '../db/letters.ts';
import type { LinkTarget } from '../db/write-letters.ts';
import type { IsoDay } from '../domain/day.ts';
import { byUrgency, type TimedLetter, timed } from '../domain/letter-wait.ts';
import type { Member } from '../domain/member.ts';
import type { Card } from '../output/result.ts';
import { channelField } from '../records/channel.ts';
import { lastLetterField, lettersSection, waitingSection } from '../records/waiting-letters.ts';

/** More letters than these are in `letter list --about`. */
const newest = 10;

/** A record's card with the letters about it. */
export function withLettersAbout(card: Card, context: Context, about: LinkTarget): Card {
  const letters = listLetters(context.db, { about, newest });
  const rows = letters.map((letter) => timed(letter, context));
  return { ...card, sections: [...card.sections, ...lettersSection(rows, context.today)] };
}

/** A member's card with how it is written to, the last letter each way, and what is open between us. */
export function withLettersOf(card: Card, context: Context, member: Member, asOf: IsoDay): Card {
  const { db, group, today } = context;
  const of = { concerningId: member.organisationId };
  const read = (filter: object) =>
    listLetters(db, { ...of, until: asOf, ...filter }).map((letter) => timed(letter, context));
  const last = (direction: 'in' | 'out') => read({ direction, moved: true, newest: 1 })[0];
  const open = read({ unanswered: true })
    .filter((one) => waitsOf(one, member))
    .toSorted(byUrgency);
  const channel = channelOf(db, group.id, member.handle, asOf);
  return {
    ...card,
    fields: [
      ...card.fields,
      ...channelField(channel),
      lastLetterField('last_letter_in', last('in'), today),
      lastLetterField('last_letter_out', last('out'), today),
    ],
    sections: [
      ...card.sections,
      ...waitingSection(open, today),
      ...lettersSection(read({ newest }), today),
    ],
  };
}

/** A circular that others are still silent to is no longer open with who answered it. */
function waitsOf({ direction, wait }: TimedLetter, { handle }: Member): boolean {
  return direction === 'in' || wait?.waiting.some(({ body }) => body.handle === handle) === true;
}
