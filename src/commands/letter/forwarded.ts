import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { readLetter } from '../../db/letters.ts';
import { letterId, partsOf } from '../../domain/letter.ts';
import { forwardLetter } from '../../office/letter-moves.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { names } from '../../records/letter.ts';
import { letterChange, unchangedLetter } from '../../records/letter-change.ts';
import { whichLetter } from './letter-params.ts';

export const letterForwarded = defineCommand({
  name: 'letter forwarded',
  summary: 'Record that the body a letter goes through passed it on; the wait runs from that day',
  examples: [
    'mwg letter forwarded OUT-1 --to mol,mlg --ref 5/1/77 --on yesterday',
    'mwg letter forwarded OUT-1',
  ],
  params: {
    letter: whichLetter,
    to: optional(list('--to <members>', 'to whom (default: all whom it is for)')),
    ref: optional(text('--ref <number>', 'the number under which it was passed on')),
    on: optional(pastDay('--on <date>', 'the day it was passed on (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today, at } = context;
    const letter = findLetter(db, input.letter, today, ({ direction }) => direction === 'out');
    const [on, reference] = [input.on?.day ?? today, input.ref ?? null];
    const reached = names(forwardLetter(db, letter, { on, at, reference }, input.to, today));
    const passer = names(partsOf(letter, 'via'))[0] ?? '';
    const id = letterId(letter, today);
    if (reached.length === 0) {
      return unchangedLetter(readLetter(db, letter.id, context), today, (words) =>
        words.letter.alreadyForwarded(id, passer, on),
      );
    }
    return letterChange(readLetter(db, letter.id, context), today, {
      done: (words) => words.letter.forwarded(passer, reached, on, reference),
      next: [(words) => words.letter.next.answers(id)],
    });
  },
});
