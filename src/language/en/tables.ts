import { groupedNumber } from '../../domain/numbers.ts';
import type { Messages } from '../messages.ts';

/** What is wrong with a file of rows, whatever it holds. */
export const tableErrors = {
  DAY_ORDER_UNSURE: ({ heading, text, line, readings }, verb) => ({
    message: `Column ${heading} fits both day/month orders: ${text} on line ${line}, for instance.`,
    hints: readings.map(
      ({ order, day = 'no day' }) => `${verb} FILE --day-order ${order}  (then it is ${day})`,
    ),
  }),
  DAY_ORDER_WRONG: ({ heading, proven, asked, line, text }, verb) => ({
    message: `Column ${heading} is ${proven}, not ${asked}: line ${line} reads ${text}.`,
    hints: [`${verb} FILE --day-order ${proven}`],
  }),
  ENCODING_UNSURE: ({ line, encoding, words }, verb) => ({
    message: `The file is not UTF-8 (first at line ${line}). As ${encoding.replace('windows', 'Windows')} it reads: ${words}.`,
    hints: [
      `If that is right:  ${verb} FILE --encoding ${encoding}`,
      'If not: save it again as "CSV UTF-8" in the program it comes from',
    ],
  }),
  FORMULA_UNSAVED: ({ cell }) => ({
    message: `The sheet holds formulas whose results were never saved (first at ${cell}): what they give is not known here.`,
    hints: ['open it in a spreadsheet program, and save it there'],
  }),
  SHEET_NOT_FOUND: ({ name, sheets }, verb) => ({
    message: `The workbook has no sheet "${name}".`,
    hints: sheets.map((sheet) => sheetOption(verb, sheet)),
  }),
  SHEET_NOT_NAMED: ({ sheets }, verb) => ({
    message: `The workbook has ${sheets.length} sheets: which one?`,
    hints: sheets.map((sheet) => sheetOption(verb, sheet)),
  }),
  SHEET_TOO_LARGE: ({ sheet, columns, rows }) => ({
    message: `The sheet "${sheet}" has ${columns} columns and ${rows} rows or more: no table has so many cells.`,
    hints: ['delete the columns that are not part of the table and save again'],
  }),
  SHEET_EMPTY: ({ name }, verb) => ({
    message: `The sheet "${name}" is empty.`,
    hints: [`Choose another:  ${verb} FILE --sheet NAME`],
  }),
  TWO_TABLES: ({ line, first }) => ({
    message: `Line ${line} repeats the headings of line ${first}: two tables stand in one file, and may count the same people twice.`,
    hints: ['Keep one table in the file, or import each as a file of its own.'],
  }),
  WORKBOOK_DAMAGED: ({ what }) => ({
    message: `The workbook is damaged: ${what}.`,
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
    message: `The file is ${kind}.`,
    hints: ['open it in the spreadsheet program and save it as .xlsx, or its sheet as "CSV UTF-8"'],
  }),
  WORKBOOK_TOO_LARGE: ({ packed, unpacked }) => ({
    message: `The workbook would unpack from ${Math.ceil(packed / 1000)} kB to ${groupedNumber(Math.round(unpacked / 1_000_000))} MB: it is damaged, or made to do harm.`,
    hints: ['if it is sound: save its one sheet as "CSV UTF-8" in the spreadsheet program'],
  }),
} satisfies Partial<Messages>;

function sheetOption(verb: string, sheet: string): string {
  return `${verb} FILE --sheet "${sheet}"`;
}
