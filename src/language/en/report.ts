import { inWords } from '../../domain/in-words.ts';
import type { PaperEdition } from '../../domain/vocabulary.ts';
import type { Messages } from '../messages.ts';
import { firstOf } from './letter-notes.ts';

/** What is said of papers that go out. */
export const report = {
  released: (edition: PaperEdition, number: string) =>
    `Note to ${edition} released as No. ${number}`,
  releasedAlready: 'It is released as it is. Nothing changed.',
  copy: (language: 'en' | 'ar', format: string, sha256: string) =>
    `  kept     ${language === 'ar' ? 'Arabic' : 'English'}, ${format}, SHA-256 ${sha256.slice(0, 12)}…`,
  print: (edition: PaperEdition, week: string) =>
    `mwg report weekly --for ${edition} --week ${week} --format docx -o out/`,
  cleared: (week: string, handle: string, day: string) =>
    `Note to members, week of ${week}: cleared by ${handle} on ${day}`,
  release: (week: string) => `mwg report release --for members --week ${week}`,
};

/** Of notes that were released. */
export const issues = {
  none: 'No note was released yet. Release one:  mwg report release --for chairs',
  asReleased: (number: string, edition: PaperEdition) =>
    `mwg report show ${number} --for ${edition}`,
};

export const reportErrors = {
  PAPER_NEEDS_REASON: ({ number }) => ({
    message: `the note was released as No. ${number}, and what it says has changed since.`,
    hints: ['Release it as a revision:  --reason "WHY"'],
  }),
  PAPER_NOT_FOUND: ({ edition, typed, numbers }) => ({
    message: `no note to ${edition} was released as No. ${typed}.`,
    hints: [
      ...(numbers.length === 0 ? [] : [`Those that were:  ${firstOf(numbers)}`]),
      'See them all:  mwg report list',
    ],
  }),
  PAPER_NUMBER_TAKEN: ({ number, next }) => ({
    message: `notes of this year run without gaps; the next is No. ${next}, not ${number}.`,
    hints: ['Leave it out:  --number'],
  }),
  PAPER_NOT_CLEARED: ({ missing, changed }) => ({
    message: `the note to members is not cleared by ${inWords(missing)}. Nothing was released.`,
    hints: [
      ...(changed.length === 0 ? [] : [`What ${inWords(changed)} cleared has changed since.`]),
      `When it is:  mwg report clear --by ${missing[0]} --on DAY --ref LETTER`,
    ],
  }),
  PAPER_NO_CHAIRS: () => ({
    message: 'the group has no chair and co-chair in the book, and both clear its notes.',
    hints: ['Say who they are:  mwg member edit MEMBER --role chair'],
  }),
  NOT_A_CHAIR: ({ handle, chairs }) => ({
    message: `${handle} is neither chair nor co-chair of the group.`,
    hints: [`Those who clear:  --by ${chairs.join(', --by ')}`],
  }),
  PAPER_CHANGED_MEANWHILE: (_, verb) => ({
    message: 'the book changed while the note was made. Nothing was released.',
    hints: [`Try again:  ${verb} …`],
  }),
} satisfies Partial<Messages>;
