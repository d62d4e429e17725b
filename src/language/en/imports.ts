import { dayText } from '../../domain/day-text.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { ListReading } from '../../tabular/list-file.ts';
import type { ListFault, ListFaults, ListProblem } from '../../tabular/list-problem.ts';
import type { Messages } from '../messages.ts';
import { type Sentences, sentenceOf } from '../sentences.ts';
import { contactTroubles } from './contacts.ts';
import { plural } from './plural.ts';
import { tableFindingText } from './table-findings.ts';

/** Why a row of a list cannot be stored. */
const faults: Sentences<ListFaults> = {
  TEXT: ({ text }) => text,
  FOUND: ({ finding }) => tableFindingText(finding),
  LETTERS_LOST: ({ how }) =>
    how === 'mojibake'
      ? 'its letters were read in a wrong encoding before this file was saved: go back to its source'
      : 'question marks stand where letters were: go back to the file before that conversion',
  NOT_TEXT: () => 'holds a character that is no text: half of one, or one that no file may hold',
  TOO_LONG: ({ letters, most }) =>
    `${groupedNumber(letters)} letters are too many: at most ${groupedNumber(most)}`,
  WORD_UNKNOWN: ({ words }) => `not one of ${words.join(', ')}`,
  NEEDED: () => 'needed',
  NO_HANDLE: () => 'is no handle: 2 to 24 letters a–z, digits, dots, hyphens',
  CONTACT_INVALID: ({ trouble }) => contactTroubles[trouble],
  CONTACT_WITHOUT_NAME: () => 'a contact without a name',
  END_NEEDED: () => 'needed: an ended seat says its last day',
  END_BEFORE_SINCE: ({ since }) => `before the seat began on ${dayText(since)}`,
  STATUS_DAY_NEEDED: () => 'needed: a suspended seat says since which day',
  NEW_NEEDS: ({ handle }) => `${handle} is new: needed`,
  BOOK_HOLDS: ({ held, noun, id }) =>
    `the book has "${held}"; correct one of the two (mwg ${noun} edit ${id})`,
  REFUSED: ({ error }) => error.code,
  NO_SUCH_LETTER: () => 'no letter of the register',
  EMAIL_OF_ANOTHER: ({ id, name }) => `belongs to ${id} ${name}: the same person or another?`,
  NAMESAKE_ELSEWHERE: ({ id, member }) =>
    `${id} has that name elsewhere; if it is the same person:  mwg member rep ${member} ${id}`,
  NO_REGISTER_NUMBER: () => 'not a number of the register',
  NO_SUCH_SCAN: () => 'there is no such file, so no scan is kept',
  ANSWER_BEFORE_LETTER: ({ day }) => `before the letter itself, of ${dayText(day)}`,
  NUMBER_TWICE: ({ line }) => `the same number as line ${line}`,
  NOTHING_BESIDE: () => 'nothing to stand beside',
  NUMBER_GIVEN: ({ last }) => `${last} was given before it`,
  NUMBERS_MISSING: ({ from, until }) =>
    `${from === until ? `${from} is` : `${from} to ${until} are`} missing: enter a void line`,
  OTHER_YEAR: ({ year }) => `not a day of ${year}`,
  DONE_DAY_NEEDED: ({ status }) => `needed: an action that is ${status} says since when`,
  DUE_BEFORE_RAISED: ({ raised }) => `before it was raised on ${dayText(raised)}`,
  KEY_OF_ANOTHER: ({ id, title }) =>
    `${id} of the book is "${title}": a changed title is typed with  mwg action edit ${id}  and another action needs another key`,
  KEY_TWICE: ({ line }) => `the same key as line ${line}`,
  NOT_CHANGED: ({ id, held }) => `${id} has "${held}" in the book, which is left as it is`,
  NO_MEETING_NUMBER: () => 'not a number of a meeting',
  NO_TIME: () => 'not a time like 10:00',
  HELD_AHEAD: ({ today }) => `cannot have been held: today is ${dayText(today)}`,
  REASON_NEEDED: ({ status }) => `needed: a meeting that is ${status} says why`,
};

function faultText(fault: ListFault): string {
  return sentenceOf(faults, fault.code, fault);
}

const listed = 50;

/** All or nothing, and all that is wrong at once. */
export const importErrors = {
  LIST_REJECTED: ({ file, reading, problems }) => {
    const lines = new Set(problems.map(({ line }) => line)).size;
    const more = problems.length - listed;
    return {
      message: `${lines} of ${plural(reading.inFile, 'row')} of ${file} cannot be stored, so nothing was imported.`,
      details: [
        ...readingLines(reading).map((line) => line.trim()),
        ...problems.slice(0, listed).map(problemLine),
        ...(more > 0 ? [`and ${more} more`] : []),
      ],
      hints: ['Correct these lines in the file, and import it again.'],
    };
  },
  LIST_COLUMNS_MISSING: ({ file, none, works }) => ({
    message: `line ${none.line} of ${file} names no column ${none.missing
      .map((heading) => `"${heading}"`)
      .join(', ')}.`,
    hints: [`Its columns:  ${none.headings.join(', ')}`, `A file that works:  ${works}`],
  }),
} satisfies Partial<Messages>;

/** What an import says. */
export const imports = {
  reading: readingLines,
  members: (file: string, rows: number, counts: string) =>
    `${file}: ${plural(rows, 'row')}, new: ${counts}`,
  nothingNew: (file: string, rows: number) =>
    `${file}: the book holds all its ${plural(rows, 'row')} already. Nothing changed.`,
  counts: (one: 'member' | 'post' | 'contact' | 'person', count: number) =>
    plural(count, one, one === 'person' ? 'people' : `${one}s`),
  letters: (count: number, range: string) => `${plural(count, 'letter')} entered${range}`,
  voids: (count: number) => `  void     ${count}, each with its reason`,
  byName: (names: readonly string[]) => `  by name  ${names.join(', ')}`,
  added: (file: string, what: string, range: string, there: number) =>
    `${file}: ${what}${range}${there === 0 ? '' : `, ${there} in the book already`}`,
  actions: (count: number) => plural(count, 'new action'),
  meetings: (count: number) => plural(count, 'new meeting'),
  range: (first: string, last: string) => (first === last ? `: ${first}` : `: ${first} to ${last}`),
  memberList: 'mwg member list',
};

/** `line 4  role  "emperor"  not one of …` */
function problemLine({ line, column, value, fault }: ListProblem): string {
  const shown = value === '' ? '(blank)' : `"${value}"`;
  return `line ${line}  ${column}  ${shown}  ${faultText(fault)}`;
}

/** What was read as what, and what was not. */
function readingLines(reading: ListReading, notices: readonly ListProblem[] = []): string[] {
  const { form, headerLine, read, notRead, notes } = reading;
  const source =
    form.sheet === null
      ? `${form.encoding}, separator ${separators[form.delimiter] ?? form.delimiter}`
      : `sheet "${form.sheet}"`;
  const columns = read.map(({ heading, as }) => (heading === as ? as : `${heading} as ${as}`));
  return [
    `  read as  ${source}, headings on line ${headerLine}: ${columns.join(', ')}`,
    ...(notRead.length === 0 ? [] : [`  not read ${notRead.join(', ')}`]),
    ...notices.map((notice) => `  look at  ${problemLine(notice)}`),
    ...notes.map((note) => `  note     ${tableFindingText(note)}`),
  ];
}

const separators: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
