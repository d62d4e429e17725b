import { audiences, letterLanguages, letterMeans } from '../../domain/vocabulary.ts';
import type { Param } from '../../param.ts';
import { choice, count, day, flag, list, optional, pastDay, text } from '../../params.ts';

/** A date that was read, with the words of the letter: both are kept. */
function writtenDay(spelling: string, help: string) {
  const param = pastDay(spelling, help);
  const read: Param<ReturnType<typeof param.read> & { text: string }>['read'] = (
    texts,
    reading,
  ) => ({
    ...param.read(texts, reading),
    text: texts[0]?.trim() ?? '',
  });
  return { ...param, read };
}

/** What may be said of any letter, when it is entered and when it is corrected. */
export const letterParams = {
  subjectAr: optional(text('--subject-ar <text>', 'the Arabic subject beside an English one')),
  ref: optional(text('--ref <number>', 'the number its registry gave it, as written')),
  hijri: optional(text('--hijri <text>', 'its Hijri date, as printed')),
  dated: optional(writtenDay('--dated <date>', 'the date printed on it, as printed: 26/11')),
  by: optional(choice('--by <means>', 'how it came or went', letterMeans)),
  copy: optional(list('--copy <members>', 'who has a copy')),
  answers: optional(list('--answers <letters>', 'the letters it answers')),
  about: optional(list('--about <records>', 'what it is about: moi, M-3, A-2, IN-5')),
  signatory: optional(text('--signatory <text>', 'who signed it, with title')),
  attach: optional(list('--attach <titles>', 'its attachments')),
  scan: optional(text('--scan <file>', 'its scan, which stays where it is')),
  lang: optional(choice('--lang <language>', 'its language', letterLanguages)),
  note: optional(text('--note <text>', 'a note for the office')),
  visibility: optional(
    choice('--seen-by <audience>', 'who may see it (default office)', audiences),
  ),
  unlisted: flag('--unlisted', 'keep bodies that are not in the book by their names'),
};

/** For a new entry alone. */
export const entryParams = {
  answerBy: optional(day('--answer-by <date>', 'by when an answer is due', { looking: 'ahead' })),
  wantsAnswer: flag('--wants-answer', 'an answer is due, without a date'),
  number: optional(count('--number <n>', 'its number, where the book begins within a year')),
  bis: optional(text('--bis <letter>', 'a late entry beside that number: 118bis')),
};

/** Where drafts go unless another folder is named. */
export const draftFolder = 'letters';
export const intoParam = optional(
  text('--into <folder>', `the folder for the draft (default ${draftFolder})`),
);
