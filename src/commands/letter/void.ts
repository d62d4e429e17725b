import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { readLetter } from '../../db/letters.ts';
import { updateLetter } from '../../db/write-letters.ts';
import { letterId } from '../../domain/letter.ts';
import { timed } from '../../domain/letter-wait.ts';
import { text } from '../../params.ts';
import { letterChange, unchangedLetter } from '../../records/letter-change.ts';
import { whichLetter } from './letter-params.ts';

export const letterVoid = defineCommand({
  name: 'letter void',
  summary: 'Cross a letter out; its number stays in the register with the reason',
  examples: [
    'mwg letter void OUT-1 --reason "Replaced by a telephone call"',
    'mwg letter void IN-2 --reason "Entered twice"',
  ],
  params: { letter: whichLetter, reason: text('--reason <text>', 'why', 'Why?') },
  returns: 'change',
  writes: true,
  run({ letter: typed, reason }, context) {
    const { db, today } = context;
    const letter = findLetter(db, typed, today);
    const { voidReason } = letter;
    if (voidReason !== null) {
      const id = letterId(letter, today);
      return unchangedLetter(timed(letter, context), today, ({ letter: words }) =>
        words.alreadyVoid(id, voidReason),
      );
    }
    updateLetter(db, letter, { status: 'void', voidReason: reason });
    return letterChange(readLetter(db, letter.id, context), today, {
      done: (words) => words.letter.voided(reason),
    });
  },
});
