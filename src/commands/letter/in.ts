import { basename } from 'node:path';
import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { findLettersByReference, getLetter } from '../../db/letters.ts';
import { getOrganisation, organisationById } from '../../db/organisations.ts';
import type { NewLetterPart } from '../../db/write-letters.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText, distanceText, explainDay } from '../../domain/day-text.ts';
import { type Letter, letterId, partsOf, registerNumber } from '../../domain/letter.ts';
import { usualLanguage } from '../../domain/letter-language.ts';
import { list, optional, pastDay, text } from '../../params.ts';
import { referenceText } from '../../records/letter-card.ts';
import { names } from '../../records/letters.ts';
import { enterLetter } from './enter-letter.ts';
import { letterChange } from './letter-change.ts';
import { entryParams, letterParams } from './letter-params.ts';
import { readParts } from './letter-parts.ts';
import { readScan } from './read-scan.ts';
import { takeNumber } from './take-number.ts';

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
  prepare: async ({ scan }, outside) => readScan(scan, outside),
  run(input, context, scan) {
    const { db, today, calendar } = context;
    const receivedOn = input.on?.day ?? today;
    const parts = readParts(db, 'from', input.from, input.unlisted);
    const twins = input.ref === undefined ? [] : findLettersByReference(db, 'in', input.ref);
    const place = {
      ...takeNumber(db, 'in', { ...input, on: receivedOn }, today),
      status: 'received',
      movedOn: receivedOn,
      language: input.lang ?? languageOf(db, parts, input.subject),
      parts,
      scan,
    } as const;
    const id = enterLetter(context, input, place);
    return letterChange(
      db,
      id,
      { today, calendar },
      {
        done: (letter) => received(letter, today),
        more: [
          ...(input.answerBy?.skipped.length
            ? [`due      ${explainDay(input.answerBy, today)}`]
            : []),
          ...(scan ? [`scan     kept outside the book: ${scanText(scan)}`] : []),
          ...notices(twins, input.answerBy?.notices ?? [], today),
        ],
        next: nextSteps(db, id, today),
      },
    );
  },
});

/** A letter about a member most often names its representative. */
function nextSteps(db: Database, id: number, today: IsoDay): string[] {
  const letter = getLetter(db, id);
  if (letter === undefined) return [];
  const number = letterId(letter, today);
  const member = letter.about.find((about) => getOrganisation(db, about) !== undefined);
  const from = names(partsOf(letter, 'from'))[0];
  return [
    ...(member === undefined ? [] : [`mwg member rep ${member} "NAME" --letter ${number}`]),
    ...(letter.wantsAnswer ? [`mwg out "SUBJECT" --to ${from} --answers ${number}`] : []),
  ];
}

/** `4/2/1187 of Thu 26 Nov 2026, received today by hand   (2026, no. 118)` */
function received(letter: Letter, today: IsoDay): string {
  const { movedOn, means, year } = letter;
  const day = movedOn === today ? 'today' : movedOn === null ? '' : dayText(movedOn);
  const how = means === null ? '' : ` by ${means}`;
  const what = [referenceText({ ...letter, datedText: null }), `received ${day}${how}`];
  return `${what.filter(Boolean).join(', ')}   (${year}, no. ${registerNumber(letter)})`;
}

function scanText({ path, sha256 }: { path: string; sha256: string }): string {
  return `${basename(path)}, SHA-256 ${sha256.slice(0, 12)}…`;
}

function notices(twins: readonly Letter[], ofDay: readonly string[], today: IsoDay): string[] {
  const same = twins.map(
    (one) => `the same number stands on ${letterId(one, today)}, received ${when(one, today)}`,
  );
  return [...same, ...ofDay].map((notice) => `note     ${notice}`);
}

function when({ movedOn }: Letter, today: IsoDay): string {
  return movedOn === null ? '' : distanceText(movedOn, today);
}

/** The sender's, else that of the subject's letters. */
function languageOf(db: Database, [sender]: readonly NewLetterPart[], subject: string) {
  if (sender?.organisationId) {
    const side = organisationById(db, sender.organisationId)?.side;
    if (side !== undefined) return usualLanguage(side);
  }
  return /[\u0620-\u064a]/.test(subject) ? 'ar' : 'en';
}
