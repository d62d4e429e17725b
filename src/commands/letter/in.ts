import { basename } from 'node:path';
import { type Context, defineCommand } from '../../command.ts';
import { findLettersByReference, readLetter } from '../../db/letters.ts';
import { getOrganisation } from '../../db/organisations.ts';
import type { IsoDay } from '../../domain/day.ts';
import { explainDay } from '../../domain/day-text.ts';
import { afterInterval, intervalParts } from '../../domain/interval.ts';
import { type Letter, letterId, partsOf } from '../../domain/letter.ts';
import type { TimedLetter } from '../../domain/letter-wait.ts';
import type { Text } from '../../language/text.ts';
import { receiveLetter } from '../../office/letter.ts';
import { demandAnswersAfter } from '../../office/letter-moves.ts';
import { partiesNamed } from '../../office/letter-parties.ts';
import { readScan, type Scan } from '../../office/scan.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { names } from '../../records/letter.ts';
import { letterChange } from '../../records/letter-change.ts';
import { answerNotes } from './answer-notes.ts';
import { letterContent } from './letter-content.ts';
import { type AnswerByTyped, entryParams, letterParams } from './letter-params.ts';

export const letterIn = defineCommand({
  name: 'letter in',
  summary: 'Enter a letter that came in; it gets the next number of the year',
  examples: [
    'mwg in "Nomination of representative" --from moi --ref 4/2/1187 --dated 26/4 --by hand',
    'mwg in "طلب الاختصاصات" --from mol --ref ٤/٢/٢٠ --dated 2018/4/29 --answer-by +5wd',
  ],
  params: {
    subject: text('<subject>', 'what it is about, in its own language', 'What is its subject?'),
    from: list('--from <members>', 'who sent it', 'From whom?'),
    on: optional(
      pastDay('--on <date>', 'the day it was received (default: today)', { decidesYear: true }),
    ),
    ...letterParams,
    ...entryParams,
  },
  returns: 'change',
  writes: true,
  prepare: async ({ scan }, outside) => (scan === undefined ? undefined : readScan(scan, outside)),
  run(input, context, scan) {
    const { db, today } = context;
    const twins = input.ref === undefined ? [] : findLettersByReference(db, 'in', input.ref);
    const id = receiveLetter(context, {
      ...letterContent(context, input, 'in', scan),
      from: partiesNamed(context, 'from', input.from, input.unlisted),
      receivedOn: input.on?.day ?? today,
      means: input.by ?? null,
      language: input.language,
      number: input.number,
      bis: input.bis,
    });
    const letter = readLetter(db, id, context);
    demandAnswersAfter(db, letter.answers, letter.movedOn ?? today, today);
    return letterChange(letter, today, {
      done: received(letter, today),
      more: [
        ...dueLine(letter, input.answerBy, context),
        ...(scan ? [scanLine(scan)] : []),
        ...answerNotes(letter, context),
        ...notices(letter, twins, input.answerBy, today),
      ],
      next: nextSteps(letter, context),
    });
  },
});

/** `4/2/1187 of Thu 26 Nov 2026, received today by hand   (2026, no. 118)` */
function received(letter: TimedLetter, today: IsoDay): Text {
  const day = letter.movedOn ?? today;
  return ({ letter: words }) => {
    const reference = words.reference({ ...letter, datedText: null });
    const subject = reference === '' ? '' : `${reference}, `;
    return `${words.received(subject, day, today, words.by(letter.means))}   ${words.inRegister(letter)}`;
  };
}

/** Which days an interval skipped, counted from the day of receipt. */
function dueLine(
  { movedOn }: TimedLetter,
  answerBy: AnswerByTyped | undefined,
  { today, calendar }: Context,
): Text[] {
  if (!answerBy?.within || movedOn === null) return [];
  const { day, skipped = [] } = afterInterval(movedOn, intervalParts(answerBy.within), calendar);
  if (skipped.length === 0) return [];
  const explained = explainDay({ day, skipped }, today);
  return [({ letter }) => letter.dueBecause(explained)];
}

function scanLine({ path, sha256 }: Scan): Text {
  return ({ letter }) => letter.scanKept(basename(path), sha256);
}

type Words = Parameters<Exclude<Text, string>>[0];

/** What a letter itself bears is recorded as printed: what is odd is said, never refused. */
function notices(
  { datedOn, movedOn }: TimedLetter,
  twins: readonly Letter[],
  answerBy: AnswerByTyped | undefined,
  today: IsoDay,
): Text[] {
  const isLater = datedOn !== null && movedOn !== null && datedOn > movedOn;
  return [
    ...twins.map(
      (one): Text =>
        ({ letter }) =>
          letter.note(letter.sameNumber(letterId(one, today), one.movedOn, today)),
    ),
    ...(isLater ? [({ letter }: Words) => letter.note(letter.datedLater(datedOn, movedOn))] : []),
    ...(answerBy?.notices ?? []).map(
      (notice): Text =>
        ({ letter }) =>
          letter.note(notice),
    ),
  ];
}

/** A letter about a member most often names its representative. */
function nextSteps(letter: TimedLetter, { db, today }: Context): Text[] {
  const id = letterId(letter, today);
  const member = letter.about.find((about) => getOrganisation(db, about) !== undefined);
  const from = names(partsOf(letter, 'from'))[0] ?? '';
  return [
    ...(member === undefined
      ? []
      : [({ letter: words }: Words) => words.next.representative(member, id)]),
    ...(letter.wantsAnswer ? [({ letter: words }: Words) => words.next.answer(from, id)] : []),
  ];
}
