import type { Context } from '../../command.ts';
import { getLetterByNumber, listLetters } from '../../db/letters.ts';
import type { IsoDay } from '../../domain/day.ts';
import { bodyKey, type Letter, letterId, partName, partsOf } from '../../domain/letter.ts';
import { isWaiting } from '../../domain/letter-ledger.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { circularOf } from '../../office/circular.ts';
import { names } from '../../records/letter.ts';

type Said = Words['letter'];
type Note = (words: Said) => string;

/** What is odd of what a letter answers is said, never refused, and who still is to answer. */
export function answerNotes(letter: Letter, context: Context): Text[] {
  const notes = letter.answers.flatMap((number): Note[] => {
    const asked = getLetterByNumber(context.db, number);
    if (asked === undefined || asked.direction === letter.direction) return [];
    const parties =
      asked.direction === 'out' ? ofTheirs(letter, asked, context) : ofOurs(letter, asked, context);
    return [...parties, ...datedBefore(letter, asked, context.today)];
  });
  return notes.map(
    (note): Text =>
      ({ letter: words }) =>
        words.note(note(words)),
  );
}

/** What an answer does to the circular it answers: who is still silent, or that it closes nothing. */
function ofTheirs(letter: Letter, asked: Letter, context: Context): Note[] {
  const id = letterId(asked, context.today);
  const rows = circularOf(context, asked);
  const addressed = new Set(rows.map(({ body }) => bodyKey(body)));
  const from = partsOf(letter, 'from');
  const strangers = names(from.filter((body) => !addressed.has(bodyKey(body))));
  const waiting = rows.filter(isWaiting).map(({ body }) => partName(body));
  return [
    ...(strangers.length === 0 ? [] : [(words: Said) => words.closesNothing(id, strangers)]),
    ...(waiting.length === 0 ? [] : [(words: Said) => words.stillSilent(id, waiting)]),
  ];
}

/** A letter of ours, or another of its circular, goes to who wrote, be it as a copy. */
function ofOurs(letter: Letter, asked: Letter, { db, today }: Context): Note[] {
  const circular = listLetters(db, { circularId: letter.circularId ?? letter.id });
  const parts = circular.flatMap((one) => one.parts.filter(({ role }) => role !== 'from'));
  const reached = new Set(parts.map((body) => bodyKey(body)));
  const senders = partsOf(asked, 'from');
  if (senders.length === 0 || senders.some((body) => reached.has(bodyKey(body)))) return [];
  const id = letterId(asked, today);
  return [(words) => words.notToSender(id, names(senders))];
}

function datedBefore({ datedOn }: Letter, asked: Letter, today: IsoDay): Note[] {
  const { movedOn, direction } = asked;
  if (datedOn === null || movedOn === null || datedOn >= movedOn) return [];
  return [(words) => words.datedBefore(datedOn, letterId(asked, today), direction, movedOn)];
}
