import { type Context, defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import type { IsoDay } from '../../domain/day.ts';
import { type LetterNumber, letterId } from '../../domain/letter.ts';
import { RefusedError } from '../../errors.ts';
import { circularOf } from '../../office/circular.ts';
import type { Listing } from '../../output/listing.ts';
import { standingListing } from '../../records/letter-standing.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { whichLetter } from './letter-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    LETTER_NOT_SENT_OUT: { letter: LetterNumber; today: IsoDay };
  }
}

export const letterAnswers = defineCommand({
  name: 'letter answers',
  summary: 'Who of its addressees has answered a circular, and who has not',
  examples: [
    'mwg letter answers OUT-1',
    'mwg letter answers OUT-1 --csv',
    'mwg letter answers OUT-1 --as-of yesterday',
  ],
  params: { letter: whichLetter, asOf: asOfParam },
  returns: 'list',
  run: (input, context) => standingOn(context, input.asOf, (then) => answersTo(input.letter, then)),
});

function answersTo(typed: string, context: Context): Listing {
  const { db, today } = context;
  const letter = findLetter(db, typed, today, ({ direction }) => direction === 'out');
  if (letter.direction === 'in') throw new RefusedError('LETTER_NOT_SENT_OUT', { letter, today });
  const id = letterId(letter, today);
  return standingListing(circularOf(context, letter), today, [
    ({ letter: words }) => words.next.chase(id),
    ({ letter: words }) => words.next.emails(id),
  ]);
}
