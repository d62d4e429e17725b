import { dayText } from '../../domain/day-text.ts';
import type { ListReading } from '../../tabular/list-file.ts';
import type { ListFault, ListFaults, ListProblem } from '../../tabular/list-problem.ts';

type Faults = { [C in keyof ListFaults]: (values: ListFaults[C]) => string };

/** Why a row of a list cannot be stored. */
const faults: Faults = {
  TEXT: ({ text }) => text,
  LETTERS_LOST: ({ how }) =>
    how === 'mojibake'
      ? 'its letters were read in a wrong encoding before this file was saved: go back to its source'
      : 'question marks stand where letters were: go back to the file before that conversion',
  WORD_UNKNOWN: ({ words }) => `not one of ${words.join(', ')}`,
  NEEDED: () => 'needed',
  NO_HANDLE: () => 'is no handle: 2 to 24 letters a–z, digits, dots, hyphens',
  CONTACT_WITHOUT_NAME: () => 'a contact without a name',
  END_NEEDED: () => 'needed: an ended seat says its last day',
  END_BEFORE_SINCE: ({ since }) => `before the seat began on ${dayText(since)}`,
  STATUS_DAY_NEEDED: () => 'needed: a suspended seat says since which day',
  NEW_NEEDS: ({ handle }) => `${handle} is new: needed`,
  BOOK_HOLDS: ({ held, noun, id }) =>
    `the book has "${held}"; correct one of the two (mwg ${noun} edit ${id})`,
  REFUSED: ({ error }) => error.message.replace(/\.$/, ''),
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
};

export function faultText(fault: ListFault): string {
  return textOf(fault.code, fault);
}

function textOf<C extends keyof ListFaults>(code: C, values: ListFaults[C]): string {
  return faults[code](values);
}

/** `line 4  role  "emperor"  not one of …` */
export function problemLine({ line, column, value, fault }: ListProblem): string {
  const shown = value === '' ? '(blank)' : `"${value}"`;
  return `line ${line}  ${column}  ${shown}  ${faultText(fault)}`;
}

/** What was read as what, and what was not. */
export function readingLines(reading: ListReading, notices: readonly ListProblem[] = []): string[] {
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
    ...notes.map((note) => `  note     ${note}`),
  ];
}

const separators: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
