import { type Context, defineCommand } from '../../command.ts';
import { findLetter } from '../../db/find-letter.ts';
import { readLetter } from '../../db/letters.ts';
import {
  type LetterEdit,
  replaceAttachments,
  replaceLetterParts,
  replaceLinks,
  updateLetter,
} from '../../db/write-letters.ts';
import type { IsoDay } from '../../domain/day.ts';
import { given } from '../../domain/given.ts';
import { type Letter, type LetterNumber, letterSubject } from '../../domain/letter.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import { storedAnswerBy } from '../../office/letter.ts';
import { demandAnswersAfter, demandStatus, demandYear } from '../../office/letter-moves.ts';
import { partiesNamed, recordsAbout } from '../../office/letter-parties.ts';
import { readScan } from '../../office/scan.ts';
import type { Input } from '../../param.ts';
import { flag, list, optional, orNone, pastDay, text, textOrNone } from '../../params.ts';
import { letterChange } from '../../records/letter-change.ts';
import { withWhatChanged } from '../what-changed.ts';
import { answerNotes } from './answer-notes.ts';
import { answeredLetters, signatoryOf } from './letter-content.ts';
import { answerBy, letterParams, whichLetter } from './letter-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    LETTER_NO_SUBJECT: { letter: LetterNumber; today: IsoDay };
  }
}

const params = {
  letter: whichLetter,
  subject: optional(text('--subject <text>', 'the English or French subject')),
  from: optional(list('--from <members>', 'who sent it')),
  to: optional(list('--to <members>', 'whom it is for')),
  via: orNone(optional(list('--via <member>', 'the ministry it goes through')), []),
  on: optional(pastDay('--on <date>', 'the day it was received or sent')),
  receivedBy: optional(textOrNone('--received-by <text>', 'who took it')),
  answerBy: orNone(
    optional(answerBy('--answer-by <date>', 'a day, open, or +5wd from sending or receipt')),
    null,
  ),
  ...letterParams,
  final: flag('--final', 'it answers for good: the opposite of --interim'),
  subjectAr: orNone(letterParams.subjectAr, null),
  ref: orNone(letterParams.ref, null),
  dated: orNone(letterParams.dated, null),
  hijri: orNone(letterParams.hijri, null),
  signatory: orNone(letterParams.signatory, null),
  kind: orNone(letterParams.kind, null),
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
  prepare: async ({ scan }, outside) => (scan === undefined ? undefined : readScan(scan, outside)),
  run(input, context, scan) {
    const { db, today } = context;
    const { letter: typed, ...flags } = input;
    if (!Object.values(flags).some((value) => value !== undefined && value !== false)) {
      throw new UsageError('NOTHING_TO_EDIT', {});
    }
    const letter = findLetter(db, typed, today);
    if (input.on !== undefined) {
      demandStatus(letter, ['received', 'sent'], 'date', today);
      demandYear(letter, input.on.day, today);
    }
    const stored = scan && { scanPath: scan.path, scanSha256: scan.sha256 };
    const edit = { ...ownFields(input), ...signed(context, input), ...stored };
    if (letterSubject({ ...letter, ...edit }) === '') {
      throw new RefusedError('LETTER_NO_SUBJECT', { letter, today });
    }
    updateLetter(db, letter, edit);
    replaceHanging(context, letter, input);
    const edited = readLetter(db, letter.id, context);
    if (edited.movedOn !== null) demandAnswersAfter(db, edited.answers, edited.movedOn, today);
    const change = letterChange(edited, today, {
      done: (words) => words.letter.edited,
      more: touchesAnswers(input) ? answerNotes(edited, context) : [],
    });
    return withWhatChanged(db, change);
  },
});

function touchesAnswers({ answers, from, to, dated }: Edited): boolean {
  return [answers, from, to, dated].some((typed) => typed !== undefined);
}

function ownFields(input: Edited): LetterEdit {
  const { dated, answerBy: by } = input;
  return given({
    subjectEn: input.subject,
    subjectAr: input.subjectAr,
    reference: input.ref,
    datedText: dated === null ? null : dated?.text,
    datedOn: dated === null ? null : dated?.day,
    hijriText: input.hijri,
    movedOn: input.on?.day,
    means: input.by,
    receivedBy: input.receivedBy,
    language: input.language,
    kind: input.kind,
    isInterim: input.interim || input.final ? input.interim : undefined,
    note: input.note,
    visibility: input.seenBy,
    ...(by !== undefined && storedAnswerBy(by ?? undefined)),
  });
}

function signed(context: Context, { signatory }: Edited) {
  if (signatory === null) return { signatory: null, signatoryId: null };
  return signatory === undefined ? {} : signatoryOf(context, signatory);
}

function replaceHanging(context: Context, { id, direction }: Letter, input: Edited): void {
  const { db } = context;
  for (const role of ['from', 'to', 'via', 'copy'] as const) {
    const names = input[role];
    if (names !== undefined) {
      replaceLetterParts(db, id, role, partiesNamed(context, role, names, input.unlisted));
    }
  }
  if (input.attach !== undefined) replaceAttachments(db, id, input.attach);
  if (input.answers !== undefined) {
    replaceLinks(db, id, 'answers', answeredLetters(context, input.answers, direction));
  }
  if (input.about !== undefined) replaceLinks(db, id, 'about', recordsAbout(context, input.about));
}
