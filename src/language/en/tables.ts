import { groupedNumber } from '../../domain/numbers.ts';
import type { ErrorValues } from '../../errors.ts';
import type { Messages } from '../messages.ts';
import { lineList } from './line-list.ts';
import { damageText, otherWorkbooks } from './workbook-faults.ts';

const saveAgain = 'save it again as "CSV UTF-8" in the program it comes from';
const nothing = 'nothing readable';
const saveSheet = 'open it in the spreadsheet program and save the one sheet as "CSV UTF-8"';

const otherKinds: Readonly<Record<ErrorValues['NOT_A_CSV']['kind'], readonly [string, string]>> = {
  pdf: ['a PDF', saveSheet],
  compressed: ['a compressed file', saveSheet],
  sqlite: ['an SQLite database', saveSheet],
  web: ['a web page or XML', 'download it again: this may be an error page'],
  json: ['JSON', 'ask for the CSV of the same data'],
};

const dayWays = {
  iso: 'year first',
  named: 'with a month name',
  numeric: 'as numbers only',
  'day-first': 'day-first only',
  'month-first': 'month-first only',
};

const quoteFaults = {
  'never-closed': 'opens a quote (") that never closes',
  'text-after-close': 'opens a quote (") whose closing quote is followed by more text',
  'inside-plain-cell': 'has a quote (") in the middle of a cell',
};

/** What is wrong with a file of rows, whatever it holds. */
export const tableErrors = {
  COLUMN_TWICE: (twice) => {
    if ('columns' in twice) {
      const names = twice.columns.map(({ heading, number }) => `"${heading}" (column ${number})`);
      return {
        message: `More than one column could be ${twice.heading}: ${names.join(', ')}.`,
        hints: ['delete or rename the one that is not meant'],
      };
    }
    const { population, measure, headings } = twice;
    return {
      message: `The tags call ${headings.length} columns ${population} (${measure}): ${headings.map((heading) => `"${heading}"`).join(', ')}.`,
      hints: [`say which one is meant:  --map place=HEADING,${population}=${headings[0]}`],
    };
  },
  DAYS_MIXED: ({ heading, ways }) => ({
    message: `Column ${heading} writes its days in more than one way; no order can be trusted.`,
    hints: ['write the whole column as 2025-03-01'],
    details: ways.map(
      ({ way, text, lines }) => `${dayWays[way]}: ${text} (${lineList(lines.first, lines.count)})`,
    ),
  }),
  DAY_ORDER_UNSURE: ({ heading, text, line, readings }, verb, file) => ({
    message: `Column ${heading} fits both day/month orders: ${text} on line ${line}, for instance.`,
    hints: readings.map(
      ({ order, day = 'no day' }) => `${verb} ${file} --day-order ${order}  (then it is ${day})`,
    ),
  }),
  DAY_ORDER_WRONG: ({ heading, proven, asked, line, text }, verb, file) => ({
    message: `Column ${heading} is ${proven}, not ${asked}: line ${line} reads ${text}.`,
    hints: [`${verb} ${file} --day-order ${proven}`],
  }),
  ENCODING_OF_WORKBOOK: ({ encoding }) => ({
    message: `The file is a workbook, whose letters are never in doubt: ${encoding} has no meaning here.`,
    hints: ['leave out --encoding'],
  }),
  ENCODING_UNKNOWN: ({ name, encodings }) => ({
    message: `"${name}" is not an encoding that is read here.`,
    hints: encodings.map((encoding) => `--encoding ${encoding}`),
  }),
  ENCODING_UNSURE: ({ line, encoding, words }, verb, file) => ({
    message: `The file is not UTF-8 (first at line ${line}). As ${encoding.replace('windows', 'Windows')} it reads: ${words || nothing}.`,
    hints: [
      `If that is right:  ${verb} ${file} --encoding ${encoding}`,
      'If not: save it again as "CSV UTF-8" in the program it comes from',
    ],
  }),
  ENCODING_WRONG: ({ encoding, proven }) =>
    proven === undefined
      ? {
          message: `The file is not valid ${encoding}.`,
          hints: ['save it again as "CSV UTF-8" in the spreadsheet program'],
        }
      : {
          message: `The file is ${proven.encoding}, not ${encoding}: as ${proven.encoding} it reads ${proven.words || nothing}.`,
          hints: [`leave out --encoding ${encoding}`],
        },
  FILE_EMPTY: () => ({
    message: 'The file is empty: there is not even a line of headings.',
    hints: ['check that the download or the export finished'],
  }),
  FORMULA_UNSAVED: ({ cell }) => ({
    message: `The sheet holds formulas whose results were never saved (first at ${cell}): what they give is not known here.`,
    hints: ['open it in a spreadsheet program, and save it there'],
  }),
  LIST_TOO_LONG: ({ most }) => ({
    message: `the file has more than ${groupedNumber(most)} lines, blank ones included, and is no list of an office.`,
    hints: ['Take the blank lines out, or bring it in parts.'],
  }),
  NOT_A_CSV: ({ kind }) => {
    const [name, hint] = otherKinds[kind];
    return { message: `The file is ${name}, not a CSV.`, hints: [hint] };
  },
  NO_ROWS: ({ headerLine }) => ({
    message: `The file holds headings (line ${headerLine}) and not one row under them.`,
    hints: ['check the filter that was set when it was exported'],
  }),
  NUL_CHARACTER: ({ line }) => ({
    message: `Line ${line} holds a NUL character: this is not a text file, or it is damaged.`,
    hints: [saveAgain],
  }),
  QUOTE_UNBALANCED: ({ kind, line }) => ({
    message: `Line ${line} ${quoteFaults[kind]}: the rows after it cannot be told apart.`,
    hints: [`correct line ${line}: a quote inside a quoted cell is written twice ("")`],
  }),
  SHEET_NOT_FOUND: ({ name, sheets }, verb, file) => ({
    message: `The workbook has no sheet "${name}".`,
    hints: sheets.map((sheet) => sheetOption(verb, file, sheet)),
  }),
  SHEET_NOT_NAMED: ({ sheets }, verb, file) => ({
    message: `The workbook has ${sheets.length} sheets: which one?`,
    hints: sheets.map((sheet) => sheetOption(verb, file, sheet)),
  }),
  SHEET_OF_CSV: ({ sheet }) => ({
    message: `The file is not a workbook, so it has no sheet "${sheet}".`,
    hints: ['leave out --sheet'],
  }),
  SHEET_TOO_LARGE: ({ sheet, columns, rows }) => ({
    message: `The sheet "${sheet}" has ${columns} columns and ${rows} rows or more: no table has so many cells.`,
    hints: ['delete the columns that are not part of the table and save again'],
  }),
  SHEET_EMPTY: ({ name }, verb, file) => ({
    message: `The sheet "${name}" is empty.`,
    hints: [`Choose another:  ${verb} ${file} --sheet NAME`],
  }),
  TEXT_DAMAGED: ({ line }) => ({
    message: `Line ${line} holds the mark "\uFFFD": letters were lost in an earlier conversion.`,
    hints: [`go back to the file before that conversion and ${saveAgain}`],
  }),
  TWO_TABLES: ({ line, first }) => ({
    message: `Line ${line} repeats the headings of line ${first}: two tables stand in one file, and may count the same people twice.`,
    hints: ['Keep one table in the file, or import each as a file of its own.'],
  }),
  WORKBOOK_DAMAGED: ({ damage }) => ({
    message: `The workbook is damaged: ${damageText(damage)}.`,
    hints: [
      'download or copy it again',
      'or open it in the spreadsheet program and save it as a new .xlsx file',
    ],
  }),
  WORKBOOK_EMPTY: () => ({ message: 'The workbook has no sheet of cells.' }),
  WORKBOOK_ENCRYPTED: () => ({
    message: 'The workbook is locked with a password.',
    hints: ['open it in the spreadsheet program, take the password off and save it again'],
  }),
  WORKBOOK_KIND: ({ kind }) => ({
    message: `The file is ${otherWorkbooks[kind]}.`,
    hints: ['open it in the spreadsheet program and save it as .xlsx, or its sheet as "CSV UTF-8"'],
  }),
  WORKBOOK_TOO_LARGE: ({ packed, unpacked }) => ({
    message: `The workbook would unpack from ${Math.ceil(packed / 1000)} kB to ${groupedNumber(Math.round(unpacked / 1_000_000))} MB: it is damaged, or made to do harm.`,
    hints: ['if it is sound: save its one sheet as "CSV UTF-8" in the spreadsheet program'],
  }),
} satisfies Partial<Messages>;

function sheetOption(verb: string, file: string, sheet: string): string {
  return `${verb} ${file} --sheet "${sheet}"`;
}
