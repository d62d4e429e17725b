import { type Context, defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { readLetter } from '../../db/letters.ts';
import type { IsoDay } from '../../domain/day.ts';
import { letterId, partName } from '../../domain/letter.ts';
import { chasesOf } from '../../domain/letter-ledger.ts';
import { chaseMeans } from '../../domain/vocabulary.ts';
import type { Text } from '../../language/text.ts';
import { type Chased, chaseCircular } from '../../office/letter-chase.ts';
import { choice, list, optional, pastDay, text } from '../../params.ts';
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
    to: optional(
      list(
        '--to <members>',
        'whom: members, or silent: all of the circular (default: who must act on this letter)',
      ),
    ),
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
    const bodies = counted(context, chased);
    return letterChange(now, today, {
      done: (words) => words.letter.chased(bodies),
      more: chased.flatMap(answeredNote(today)),
    });
  },
});

/** Each body by itself: another's reminders are none of its own. */
function counted({ db, ...clock }: Context, chased: readonly Chased[]) {
  const bodies = chased.map(({ letter, body }) => {
    const { chases } = readLetter(db, letter.id, clock);
    return { name: partName(body), times: chasesOf({ chases }, [body]).length };
  });
  return [...new Map(bodies.map((one) => [one.name, one])).values()];
}

function answeredNote(today: IsoDay) {
  return ({ body, answer }: Chased): Text[] => {
    if (answer === undefined) return [];
    const id = letterId(answer, today);
    return [({ letter: words }) => words.note(words.hasAnswered(partName(body), id))];
  };
}
