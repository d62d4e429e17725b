import { choice, file, optional, text } from '../params.ts';

/** How a file is to be read, where it does not say so itself: the same flags for every importer. */
export const tableParams = {
  sheet: optional(text('--sheet <name>', 'the sheet of a workbook that has several')),
  encoding: optional(
    text('--encoding <name>', 'how its letters are written, such as windows-1256'),
  ),
  dayOrder: optional(
    choice('--day-order <order>', 'how dates like 3/4/2025 are meant', [
      'day-first',
      'month-first',
    ]),
  ),
};

export const listParams = {
  file: file(
    '<file>',
    'a CSV file or an .xlsx workbook, English or Arabic headings',
    'Which file?',
  ),
  ...tableParams,
};
