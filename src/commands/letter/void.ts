import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { updateLetter } from '../../db/write-letters.ts';
import { text } from '../../params.ts';
import { alreadyThere } from './already-there.ts';
import { letterChange } from './letter-change.ts';

export const letterVoid = defineCommand({
  name: 'letter void',
  summary: 'Cross a letter out; its number stays in the register with the reason',
  examples: ['mwg letter void OUT-1 --reason "Replaced by a telephone call"'],
  params: {
    letter: text('<letter>', 'IN-118, OUT-97', 'Which letter?'),
    reason: text('--reason <text>', 'why', 'Why?'),
  },
  returns: 'change',
  writes: true,
  run({ letter: typed, reason }, { db, today, calendar }) {
    const letter = findLetter(db, typed, today);
    const clock = { today, calendar };
    if (letter.status === 'void') return alreadyThere(letter, clock, `void: ${letter.voidReason}`);
    updateLetter(db, letter, { status: 'void', voidReason: reason });
    return letterChange(db, letter.id, clock, {
      done: () => `void, and its number stays: ${reason}`,
    });
  },
});
