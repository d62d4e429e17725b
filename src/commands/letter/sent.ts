import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { findLetter } from '../../db/find-letter.ts';
import { getLetterByNumber, readLetter } from '../../db/letters.ts';
import type { IsoDay } from '../../domain/day.ts';
import { given } from '../../domain/given.ts';
import { type Letter, letterId } from '../../domain/letter.ts';
import { type TimedLetter, timed } from '../../domain/letter-wait.ts';
import { hasDay, isAhead, meetingId } from '../../domain/meeting.ts';
import { letterMeans } from '../../domain/vocabulary.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { sendLetter } from '../../office/letter-moves.ts';
import { type Outdated, outdatedMeetings } from '../../office/outdated-meetings.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { letterChange, unchangedLetter } from '../../records/letter-change.ts';
import { signatoryOf } from './letter-content.ts';
import { whichLetter } from './letter-params.ts';

export const letterSent = defineCommand({
  name: 'letter sent',
  summary: 'Record that a reserved letter was signed and sent; what it answers is answered',
  examples: [
    'mwg letter sent OUT-2 --ref 2/11/441 --on today --by hand --received-by "registry of mol"',
    'mwg letter sent OUT-2',
  ],
  params: {
    letter: whichLetter,
    ref: optional(text('--ref <number>', 'the number the signing registry gave it')),
    on: optional(pastDay('--on <date>', 'the day it was sent (default: today)')),
    by: optional(choice('--by <means>', 'how it went', letterMeans)),
    receivedBy: optional(text('--received-by <text>', 'who took it')),
    signatory: optional(text('--signatory <who>', 'who signed it: P-14, or a name with title')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const letter = findLetter(db, input.letter, today, ({ direction }) => direction === 'out');
    const id = letterId(letter, today);
    const on = input.on?.day ?? today;
    if (letter.status === 'sent') {
      const sentOn = letter.movedOn ?? on;
      return unchangedLetter(timed(letter, context), today, ({ letter: words }) =>
        words.alreadySent(id, sentOn),
      );
    }
    const { ref: reference, by: means, receivedBy, signatory } = input;
    const signed = signatory === undefined ? {} : signatoryOf(context, signatory);
    sendLetter(db, letter, on, { ...given({ reference, means, receivedBy }), ...signed }, today);
    const sent = readLetter(db, letter.id, context);
    const outdated = outdatedMeetings(db, letter.id);
    const closed = answeredBy(db, sent, today);
    return letterChange(sent, today, {
      done: (words) =>
        words.letter.sent(on, sent.reference) + closed.map((one) => one(words)).join(''),
      more: [...voidOnes(db, letter, today), ...outdated.map(outdatedNote)],
      next: [
        ...(isPassedOn(sent) ? [({ letter: words }: Words) => words.next.forwarded(id)] : []),
        ...outdated.map(
          ({ meeting: now }) =>
            ({ meeting }: Words) =>
              meeting.secondLetter(meetingId(now)),
        ),
      ],
    });
  },
});

/** The day it tells was that of its draft. */
function outdatedNote({ meeting, told }: Outdated): Text {
  const day = hasDay(meeting) && isAhead(meeting) ? meeting.heldOn : null;
  return ({ letter: words }) =>
    words.note(words.toldOtherDay(meetingId(meeting), told, day, meeting.status));
}

/** Whoever it goes through is to say when it was passed on. */
function isPassedOn({ wait }: TimedLetter): boolean {
  return wait?.waiting.some(({ state }) => state === 'passing') === true;
}

type Said = Exclude<Text, string>;

/** What it answers no longer waits, unless it answers for now. */
function answeredBy(db: Database, letter: Letter, today: IsoDay): Said[] {
  const live = letter.answers.filter(
    (one) => one.direction === 'in' && getLetterByNumber(db, one)?.status !== 'void',
  );
  return live.map((one) => ({ letter: words }) => {
    const id = letterId(one, today);
    return letter.isInterim ? words.isAnsweredForNow(id) : words.isAnswered(id);
  });
}

function voidOnes(db: Database, { answers }: Letter, today: IsoDay): Text[] {
  return answers
    .filter((one) => getLetterByNumber(db, one)?.status === 'void')
    .map(
      (one) =>
        ({ letter: words }) =>
          words.note(words.isVoid(letterId(one, today))),
    );
}
