import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { getLetterByNumber } from '../../db/letters.ts';
import { updateLetter } from '../../db/write-letters.ts';
import { dayText } from '../../domain/day-text.ts';
import { given } from '../../domain/given.ts';
import { type Letter, letterId } from '../../domain/letter.ts';
import { letterMeans } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { alreadyThere } from './already-there.ts';
import { letterChange } from './letter-change.ts';

export const letterSent = defineCommand({
  name: 'letter sent',
  summary: 'Record that a reserved letter was signed and sent; what it answers is answered',
  examples: [
    'mwg letter sent OUT-2 --ref 2/11/441 --on today --by hand --received-by "registry of mol"',
  ],
  params: {
    letter: text('<letter>', 'OUT-97, or part of its subject', 'Which letter?'),
    ref: optional(text('--ref <number>', 'the number the signing registry gave it')),
    on: optional(pastDay('--on <date>', 'the day it was sent (default: today)')),
    by: optional(choice('--by <means>', 'how it went', letterMeans)),
    receivedBy: optional(text('--received-by <text>', 'who took it')),
    signatory: optional(text('--signatory <text>', 'who signed it, with title')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today, calendar }) {
    const letter = findLetter(db, input.letter, today);
    const on = input.on?.day ?? today;
    if (letter.status === 'sent') {
      return alreadyThere(letter, { today, calendar }, `sent ${dayText(letter.movedOn ?? on)}`);
    }
    demandReserved(letter, letterId(letter, today));
    const { ref: reference, by: means, receivedBy, signatory } = input;
    const said = given({ reference, means, receivedBy, signatory });
    updateLetter(db, letter, { status: 'sent', movedOn: on, ...said });
    return letterChange(
      db,
      letter.id,
      { today, calendar },
      {
        done: (sent) =>
          `sent ${dayText(on)}${sent.reference === null ? '' : ` as ${sent.reference}`}.${answered(letter, today)}`,
        more: letter.answers.flatMap((one) => {
          const closed = getLetterByNumber(db, one);
          return closed?.status === 'void' ? [`note     ${letterId(one, today)} is void`] : [];
        }),
      },
    );
  },
});

function answered(letter: Letter, today: Parameters<typeof letterId>[1]): string {
  return letter.answers.map((one) => ` ${letterId(one, today)} is answered.`).join('');
}

function demandReserved({ status, direction }: Letter, id: string): void {
  if (status === 'reserved') return;
  throw new RefusedError({
    code: 'LETTER_STATUS',
    message:
      direction === 'in'
        ? `${id} came in; only an outgoing letter is sent.`
        : `${id} is ${status}, so it cannot be sent.`,
    hints: ['See the reserved ones:  mwg letter list --direction out', `See it:  mwg show ${id}`],
  });
}
