import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { insertLetterChase } from '../../db/write-letters.ts';
import { isUnanswered, type Letter, letterId } from '../../domain/letter.ts';
import { chaseMeans } from '../../domain/vocabulary.ts';
import { RefusedError } from '../../errors.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { letterChange } from './letter-change.ts';

export const letterChase = defineCommand({
  name: 'letter chase',
  summary: 'Record a reminder that an answer is awaited; reminders are counted',
  examples: ['mwg letter chase OUT-1 "Phoned the office manager; promised Sunday" --by phone'],
  params: {
    letter: text('<letter>', 'OUT-97, or part of its subject', 'Which letter?'),
    note: text('<note>', 'what was said', 'What was said?'),
    by: optional(choice('--by <means>', 'how', chaseMeans)),
    on: optional(pastDay('--on <date>', 'the day it happened (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, { db, today, calendar, at }) {
    const letter = findLetter(db, input.letter, today);
    const id = letterId(letter, today);
    if (letter.direction === 'in' || !isUnanswered(letter)) throw notAwaited(letter, id);
    const happenedOn = input.on?.day ?? today;
    const chase = { letterId: letter.id, happenedOn, recordedAt: at, note: input.note };
    insertLetterChase(db, { ...chase, means: input.by ?? null });
    return letterChange(
      db,
      letter.id,
      { today, calendar },
      { done: ({ chases }) => `chased ${chases.length}×` },
    );
  },
});

function notAwaited({ direction }: Letter, id: string): RefusedError {
  const hint =
    direction === 'in'
      ? `It is ours to answer:  mwg out "SUBJECT" --to MEMBER --answers ${id}`
      : `If one is:  mwg letter edit ${id} --wants-answer`;
  return new RefusedError({
    code: 'LETTER_NOT_AWAITED',
    message: `no answer to ${id} is awaited.`,
    hints: [hint, 'See what is:  mwg letter list --unanswered --direction out'],
  });
}
