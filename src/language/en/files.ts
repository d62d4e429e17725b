import type { Messages } from '../messages.ts';

const unreadable = {
  missing: 'there is no such file',
  folder: 'it is a folder',
  denied: 'this login may not',
  silent: 'nothing came through it',
  endless: 'it does not end',
};

/** What can be wrong with a file that was named. */
export const fileErrors = {
  FILE_NOT_FOUND: ({ path, why }) => ({
    message: `${path} cannot be read: ${unreadable[why]}.`,
    hints: [
      why === 'silent'
        ? 'If its writer is slow, wait longer:  --wait 60'
        : 'Check the spelling, or drag the file into the terminal to get its path.',
    ],
  }),
  FILE_UNWRITABLE: ({ path, code }) => ({
    message: `${path} cannot be written${code === undefined ? '' : ` (${code})`}.`,
    hints: ['Name a folder of your own:  -o ~/report.txt'],
  }),
  OWN_FILE_NOT_TEXT: ({ path }) => ({
    message: `${path} is not text in UTF-8.`,
    hints: ['Save it again as UTF-8, or move it away: then the one that ships is used.'],
  }),
  OUTPUT_IS_BOOK: ({ path }) => ({
    message: `${path} is a record book; it is not replaced by a report.`,
    hints: ['Name another file:  -o report.txt'],
  }),
} satisfies Partial<Messages>;
