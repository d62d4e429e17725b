import type { TableFinding, TableFindings } from '../../tabular/finding.ts';
import { type Sentences, sentenceOf } from '../sentences.ts';
import { plural } from './plural.ts';

/** What is found in any table: why a cell or a row cannot be used, and what was done quietly. */
export const tableFindings: Sentences<TableFindings> = {
  COUNT_BELOW_ZERO: () => 'must be 0 or more',
  COUNT_A_PERCENTAGE: () => 'a percentage, not a count',
  COUNT_AN_ERROR: () => 'an error value of the spreadsheet',
  COUNT_SCIENTIFIC: () => 'scientific notation: the spreadsheet may have dropped digits',
  COUNT_POINT_UNSURE: () => 'could be thousands or decimals: write it without the point',
  COUNT_WITH_DECIMALS: () => 'not a whole number (a decimal point)',
  COUNT_GROUPS_WRONG: () => 'the groups are not of three digits (a decimal comma?)',
  COUNT_WITH_BLANK: () => 'a blank inside the number: one number or two?',
  COUNT_A_RANGE: () => 'a range, not a count',
  COUNT_LETTER_O: () => 'not a whole number (letter O?)',
  COUNT_NOT_WHOLE: () => 'not a whole number',
  COUNT_TOO_MANY: () => 'more people than there are',
  DAY_WITH_TIME: () => 'a time of day, not a day',
  DAY_IMPOSSIBLE: ({ read }) => `there is no such day${read === undefined ? '' : `, read ${read}`}`,
  DAY_BLANK: () => 'no day',
  DAY_A_NUMBER: ({ day }) =>
    `a spreadsheet's day number (${day}?): give the column a date format, save again`,
  DAY_YEAR_SHORT: () => 'the year has two digits',
  DAY_NONE: () => 'not a day',
  BLANK_LINE: () => 'blank line',
  TAG_ROW: () => 'HXL tag row',
  FOOTNOTE: () => 'footnote',
  CELLS_UNLIKE_HEADER: ({ width, extra }) =>
    `the header has ${width}${extra === undefined ? '' : `; extra: "${extra}"`}`,
  HEADING_BLANK: ({ line }) => `no heading, but values below it, first on line ${line}`,
  HEADING_TWICE: ({ column }) => `the same heading as column ${column}`,
  LINES_ABOVE: ({ count }) => `${plural(count, 'line')} above the headings left out`,
  COLUMNS_EMPTY: ({ count }) => `${plural(count, 'empty column')} after the last heading`,
  SHEET_HIDDEN: () => 'the sheet is hidden in the workbook',
  ROWS_HIDDEN: ({ count }) => `hidden rows, read like the others: ${count}`,
  COLUMNS_HIDDEN: ({ count }) => `hidden columns, read like the others: ${count}`,
};

export function tableFindingText(finding: TableFinding): string {
  return sentenceOf(tableFindings, finding.code, finding);
}
