import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { timed } from '../../domain/letter-wait.ts';
import { letterCard } from '../../records/letter-card.ts';
import { asOfParam, standingOn } from '../as-of.ts';
import { whichLetter } from './letter-params.ts';

export const letterShow = defineCommand({
  name: 'letter show',
  summary: 'Show one letter with everything known of it',
  examples: ['mwg letter show IN-1', 'mwg letter show IN-2018-2 --json'],
  params: { letter: whichLetter, asOf: asOfParam },
  returns: 'card',
  run: ({ letter, asOf }, context) =>
    standingOn(context, asOf, (then) =>
      letterCard(timed(findLetter(then.db, letter, then.today), then), then),
    ),
});
