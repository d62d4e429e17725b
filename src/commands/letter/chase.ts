import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { readLetter } from '../../db/letters.ts';
import { chaseMeans } from '../../domain/vocabulary.ts';
import { chaseCircular } from '../../office/letter-chase.ts';
import { choice, list, optional, pastDay, text } from '../../params.ts';
import { names } from '../../records/letter.ts';
import { letterChange } from '../../records/letter-change.ts';
import { whichLetter } from './letter-params.ts';

export const letterChase = defineCommand({
  name: 'letter chase',
  summary: 'Record a reminder that an answer is awaited; reminders are counted for each addressee',
  examples: [
    'mwg letter chase OUT-1 "Phoned the office manager; promised Sunday" --by phone',
    'mwg letter chase OUT-1 "Reminder by e-mail" --by email',
  ],
  params: {
    letter: whichLetter,
    note: text('<note>', 'what was said', 'What was said?'),
    to: optional(list('--to <members>', 'whom: members, or silent (default: who must act)')),
    by: optional(choice('--by <means>', 'how', chaseMeans)),
    on: optional(pastDay('--on <date>', 'the day it happened (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today, at } = context;
    const letter = findLetter(db, input.letter, today, ({ direction }) => direction === 'out');
    const chase = { on: input.on?.day ?? today, at, note: input.note, means: input.by ?? null };
    const chased = chaseCircular(db, letter, chase, input.to, context);
    const touched = chased.find((one) => one.letter.id === letter.id) ?? chased[0];
    const now = readLetter(db, touched?.letter.id ?? letter.id, context);
    const bodies = [...new Set(names(chased.map(({ body }) => body)))];
    return letterChange(now, today, {
      done: (words) => words.letter.chased(now.chases.length, bodies),
    });
  },
});
