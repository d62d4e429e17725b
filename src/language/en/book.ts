import type { Altered } from '../../db/schema-check.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { shellWord } from '../../domain/shell-word.ts';
import type { Messages } from '../messages.ts';

const foreign = {
  not_sqlite: 'it is not a SQLite file',
  other_program: 'another program made it',
  folder: 'it is a folder',
  stream: 'it is a pipe or a device',
};

/** The folder of a full path. */
function dirname(path: string): string {
  return path.replace(/\/[^/]*$/, '') || '/';
}

/** `the trigger spy on action was added` */
export function alteredText({ how, type, name, table }: Altered): string {
  const where = type === 'table' || type === 'view' ? '' : ` on ${table}`;
  return `the ${type} ${name}${where} ${how === 'missing' ? 'is missing' : `was ${how}`}`;
}

/** What can be wrong with the file itself. */
export const bookErrors = {
  BOOK_MISSING: ({ path }) => ({
    message: `there is no record book at ${path}.`,
    hints: ['Start one:  mwg init', 'Practise first:  mwg init --demo'],
  }),
  BOOK_EXISTS: ({ path }) => ({
    message: `there is a file at ${path} already. Nothing was changed.`,
    hints: ['Use it:  mwg today', 'Make another:  mwg init --db NAME'],
  }),
  BOOK_UNWRITABLE: ({ path }) => ({
    message: `${path} cannot be made.`,
    hints: ['Name a folder of your own:  mwg init --db ~/mwg.db'],
  }),
  FOLDER_UNWRITABLE: ({ folder }) => ({
    message: `the folder ${folder} cannot be made.`,
    hints: ['Name a folder of your own:  mwg init --db ~/mwg.db'],
  }),
  GROUP_UNKNOWN: ({ group, path }) => ({
    message: `${path} cannot be given to the group "${group}": there is no such group, or this login is not in it.`,
    hints: ['See your groups:  id -nG', `Make it, as root:  groupadd ${shellWord(group)}`],
  }),
  FOLDER_NOT_SHARED: ({ folder, group }) => ({
    message: `${folder} is not a folder that the group "${group}" shares.`,
    hints: [
      `Share it:  chgrp ${shellWord(group)} ${shellWord(folder)} && chmod 2770 ${shellWord(folder)}`,
    ],
  }),
  BOOK_FOREIGN: ({ path, why }) => ({
    message: `${path} is not a record book: ${foreign[why]}. Nothing was changed.`,
    hints: ['Name the right file:  mwg --db FILE', 'Make a new one:  mwg init --db FILE'],
  }),
  BOOK_NEWER: ({ path, version, known }) => ({
    message: `${path} was made by a newer mwg (schema ${version}; this mwg knows up to ${known}). Nothing was changed.`,
    hints: ['Install the newer mwg, or name another book:  mwg --db FILE'],
  }),
  BOOK_UNREADABLE: ({ path }) => ({
    message: `${path} cannot be read with this login.`,
    hints: [`See whose it is:  ls -l ${shellWord(path)}`],
  }),
  BOOK_UNMERGED: ({ path }) => ({
    message: `${path} has changes beside it in ${path}-wal, which this login cannot merge.`,
    hints: ['Open it once with a login that may write there:  mwg today'],
  }),
  BOOK_ALTERED: ({ path, altered }) => ({
    message: `the inside of ${path} was changed by hand, so nothing is read from it or written to it.`,
    details: altered.map((one) => alteredText(one)),
    hints: ['See everything:  mwg doctor', 'Bring back the last good copy:  mwg restore latest'],
  }),
  BOOK_BUSY: ({ waited }) => ({
    message: `another mwg is saving, and the book is still busy after ${waited} seconds. Nothing was changed.`,
    hints: ['Try again, or wait longer:  --wait 60'],
  }),
  BOOK_READ_ONLY: ({ path }) => ({
    message: `${path} cannot be written with this login, or its folder cannot. Nothing was changed.`,
    hints: [`See whose it is:  ls -ld ${shellWord(dirname(path))} ${shellWord(path)}`],
  }),
  BOOK_DAMAGED: ({ path }) => ({
    message: `${path} is damaged. Nothing was changed.`,
    hints: ['See what is wrong:  mwg doctor', 'Bring back the last good copy:  mwg restore latest'],
  }),
  SERIES_DAMAGED: ({ importId, total, sum }) => ({
    message: `the book is damaged: figures of I-${importId} add up to ${groupedNumber(sum)}, and ${groupedNumber(total)} were imported.`,
    hints: ['See what is wrong:  mwg doctor', 'Bring back the last good copy:  mwg restore latest'],
  }),
  BOOK_DISK: ({ path }) => ({
    message: `the disk under ${path} is full or failing. Nothing was changed.`,
    hints: [`See the room left:  df -h ${shellWord(dirname(path))}`],
  }),
  MIGRATION_FAILED: ({ from, why }) => ({
    message: `the book cannot be brought from schema ${from} to ${from + 1}: ${why}. It stays as it was.`,
    hints: ['Go on with the mwg that made it, and send this message to who keeps the program.'],
  }),
  DRIVER_MISSING: () => ({
    message: 'the SQLite driver is not installed for this version of Node.',
    hints: ['In the folder of mwg:  npm rebuild better-sqlite3'],
  }),
  TRACES_LEFT: ({ why }, verb) => ({
    message:
      why === 'busy'
        ? 'it is recorded, but another program holds the book, so old bytes may still stand in its file.'
        : 'it is recorded, but the disk has no room to write the book anew, so old bytes may still stand in its file.',
    hints: [
      `${why === 'busy' ? 'Close the other program' : 'Make room'} and run the same ${verb} again.`,
    ],
  }),
} satisfies Partial<Messages>;
