import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { timed } from '../../domain/letter-wait.ts';
import { text } from '../../params.ts';
import { letterCard } from '../../records/letter-card.ts';

export const letterShow = defineCommand({
  name: 'letter show',
  summary: 'Show one letter with everything known of it',
  examples: ['mwg letter show IN-1', 'mwg letter show IN-2018-2 --json'],
  params: { letter: text('<letter>', 'IN-118, or part of its number or subject', 'Which letter?') },
  returns: 'card',
  run: ({ letter }, { db, today, calendar }) =>
    letterCard(timed(findLetter(db, letter, today), { today, calendar }), today),
});
