import { defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import type { Scope } from '../../db/groups.ts';
import {
  type LetterEdit,
  replaceAttachments,
  replaceLetterParts,
  replaceLinks,
  updateLetter,
} from '../../db/write-letters.ts';
import { given } from '../../domain/given.ts';
import { type Letter, letterId, letterSubject } from '../../domain/letter.ts';
import { RefusedError } from '../../errors.ts';
import type { Input } from '../../param.ts';
import {
  dayOrNone,
  flag,
  list,
  optional,
  orNone,
  pastDay,
  text,
  textOrNone,
} from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { storedScan } from './enter-letter.ts';
import { letterChange } from './letter-change.ts';
import { letterParams } from './letter-params.ts';
import { aboutRecords, answeredLetters, readParts } from './letter-parts.ts';
import { readScan } from './read-scan.ts';

const params = {
  letter: text('<letter>', 'IN-118, OUT-97', 'Which letter?'),
  subject: optional(text('--subject <text>', 'the English or French subject')),
  from: optional(list('--from <members>', 'who sent it')),
  to: optional(list('--to <members>', 'whom it is for')),
  via: orNone(optional(list('--via <member>', 'the ministry it goes through')), []),
  on: optional(pastDay('--on <date>', 'the day it was received or sent')),
  receivedBy: optional(textOrNone('--received-by <text>', 'who took it')),
  answerBy: optional(
    dayOrNone('--answer-by <date>', 'by when an answer is due; none: no answer is due', {
      looking: 'ahead',
    }),
  ),
  wantsAnswer: flag('--wants-answer', 'an answer is due, without a date'),
  ...letterParams,
  subjectAr: orNone(letterParams.subjectAr, null),
  ref: orNone(letterParams.ref, null),
  hijri: orNone(letterParams.hijri, null),
  signatory: orNone(letterParams.signatory, null),
  note: orNone(letterParams.note, null),
  copy: orNone(letterParams.copy, []),
  answers: orNone(letterParams.answers, []),
  about: orNone(letterParams.about, []),
  attach: orNone(letterParams.attach, []),
};

type Edited = Input<typeof params>;

export const letterEdit = defineCommand({
  name: 'letter edit',
  summary: 'Correct what was typed about a letter; its number stays',
  examples: [
    'mwg letter edit IN-1 --ref 4/2/1188',
    'mwg letter edit IN-1 --answer-by none',
    'mwg letter edit OUT-1 --about M-3,iom',
  ],
  params,
  returns: 'change',
  writes: true,
  prepare: async ({ scan }, outside) => readScan(scan, outside),
  run(input, context, scan) {
    const { db, today, calendar } = context;
    const { letter: typed, ...flags } = input;
    if (!Object.values(flags).some((value) => value !== undefined && value !== false)) {
      throw nothingToEdit('letter edit');
    }
    const letter = findLetter(db, typed, today);
    if (input.on !== undefined) demandMoved(letter, letterId(letter, today));
    const edit = { ...ownFields(input), ...(scan && storedScan(scan)) };
    demandSubject({ ...letter, ...edit }, letterId(letter, today));
    updateLetter(db, letter, edit);
    replaceHanging(context, letter, input);
    return letterChange(db, letter.id, { today, calendar }, { done: () => 'edited' });
  },
});

function ownFields(input: Edited): LetterEdit {
  return given({
    subjectEn: input.subject,
    subjectAr: input.subjectAr,
    reference: input.ref,
    datedText: input.dated?.text,
    datedOn: input.dated?.day,
    hijriText: input.hijri,
    movedOn: input.on?.day,
    means: input.by,
    receivedBy: input.receivedBy,
    signatory: input.signatory,
    language: input.lang,
    wantsAnswer: wantsAnswer(input),
    answerByOn: input.answerBy?.day,
    note: input.note,
    visibility: input.visibility,
  });
}

function wantsAnswer({ answerBy, wantsAnswer: wants }: Edited): boolean | undefined {
  if (answerBy === undefined) return wants || undefined;
  return wants || answerBy.day !== null;
}

function replaceHanging(scope: Scope, { id }: Letter, input: Edited): void {
  const { db } = scope;
  for (const role of ['from', 'to', 'via', 'copy'] as const) {
    const names = input[role];
    if (names !== undefined) {
      replaceLetterParts(db, id, role, readParts(db, role, names, input.unlisted));
    }
  }
  if (input.attach !== undefined) replaceAttachments(db, id, input.attach);
  if (input.answers !== undefined) {
    replaceLinks(db, id, 'answers', answeredLetters(scope, id, input.answers));
  }
  if (input.about !== undefined) {
    replaceLinks(db, id, 'about', aboutRecords(scope, input.about));
  }
}

function demandSubject(letter: Pick<Letter, 'subjectEn' | 'subjectAr'>, id: string): void {
  if (letterSubject(letter) !== '') return;
  throw new RefusedError({
    code: 'LETTER_NO_SUBJECT',
    message: `${id} would be left without a subject.`,
    hints: ['Give it one in the same line:  --subject "WHAT IT IS ABOUT"'],
  });
}

function demandMoved({ status }: Letter, id: string): void {
  if (status === 'received' || status === 'sent') return;
  throw new RefusedError({
    code: 'LETTER_STATUS',
    message: `${id} is ${status}: it has no day on which it went.`,
    hints: [`When it goes:  mwg letter sent ${id} --on DATE`],
  });
}
