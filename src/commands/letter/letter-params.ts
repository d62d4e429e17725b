import { isOpenDay } from '../../domain/cleared-words.ts';
import { demandYear, type KnownDay } from '../../domain/date-words.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { AnswerBy } from '../../domain/letter.ts';
import { audiences, letterKinds, letterLanguages, letterMeans } from '../../domain/vocabulary.ts';
import { type Param, paramName } from '../../param.ts';
import { choice, count, day, file, flag, list, optional, text } from '../../params.ts';

export const whichLetter = text(
  '<letter>',
  'OUT-97, or part of its number or subject',
  'Which letter?',
);

/** A date that was read, with the words of the letter: both are kept, whatever they say. */
function writtenDay(spelling: string, help: string): Param<{ day: IsoDay; text: string }> {
  const param = day(spelling, help, { looking: 'back' });
  return {
    ...param,
    read: (texts, reading) => {
      const [value = ''] = texts;
      const { today } = reading;
      const name = paramName({ spelling });
      const { day: on } = demandYear(param.read(texts, reading), {
        ...{ name, value, today },
        takesAhead: true,
      });
      return { day: on, text: value.trim() };
    },
  };
}

/** Notices of a fixed day are said; an interval is counted once the letter has gone. */
export type AnswerByTyped = AnswerBy & { notices: readonly string[] };

/** A day, an interval (`+5wd`) that runs from sending or receipt, or `open`. */
export function answerBy(spelling: string, help: string): Param<AnswerByTyped> {
  const param = day(spelling, help, { looking: 'ahead' });
  return {
    ...param,
    read: (texts, reading) => {
      return isOpenDay(texts[0] ?? '')
        ? { on: null, within: null, notices: [] }
        : fixedOrWithin(param.read(texts, reading));
    },
  };
}

function fixedOrWithin({ day: on, distance, notices }: KnownDay): AnswerByTyped {
  return distance === undefined
    ? { on, within: null, notices }
    : { on: null, within: distance, notices: [] };
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
  interim: flag('--interim', 'it answers for now: what it answers still waits'),
  about: optional(list('--about <records>', 'what it is about: moi, M-3, A-2, IN-5')),
  kind: optional(choice('--kind <kind>', 'what it does for its meeting or action', letterKinds)),
  signatory: optional(text('--signatory <who>', 'who signed it: P-14, or a name with title')),
  attach: optional(list('--attach <titles>', 'its attachments')),
  scan: optional(file('--scan <file>', 'its scan, which stays where it is')),
  language: optional(choice('--language <language>', 'its language', letterLanguages)),
  note: optional(text('--note <text>', 'a note for the office')),
  seenBy: optional(choice('--seen-by <audience>', 'who may see it (default office)', audiences)),
  unlisted: flag('--unlisted', 'keep bodies that are not in the book by their names'),
};

/** For a new entry alone. */
export const entryParams = {
  answerBy: optional(
    answerBy('--answer-by <date>', 'a day, open, or +5wd from sending or receipt'),
  ),
  number: optional(count('--number <n>', 'its number, where the book begins within a year')),
  bis: optional(text('--bis <letter>', 'a late entry beside that number: 118bis')),
};
