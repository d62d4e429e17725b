import { dayText } from '../../domain/day-text.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { shellWord } from '../../domain/shell-word.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { FindingKind, FindingValues } from '../../office/doctor.ts';
import { alteredText } from './book.ts';
import { history } from './history.ts';

type Said = { [Kind in FindingKind]: (values: FindingValues[Kind]) => string };

const restore = 'mwg restore latest';
const mode = (bits: number) => bits.toString(8).padStart(4, '0');

const what: Said = {
  unopened: ({ path }) => `${path} is damaged and cannot be opened`,
  unreadable: ({ check }) => `what ${check} stand on cannot be read`,
  pages: ({ why }) => why,
  schema: ({ altered }) => alteredText(altered),
  other_table: ({ name }) => `the table ${name} is another program’s`,
  chain: ({ broken, label }) => history.broken(broken, label),
  record: ({ label, columns }) =>
    `${label} is not as the history left it${columns.length === 0 ? '' : `: ${columns.join(', ')}`}`,
  series: ({ importId, total, sum }) =>
    `figures of ${importRef(importId)} add up to ${groupedNumber(sum)}; ${groupedNumber(total)} were imported`,
  no_copy: () => 'there is no copy of the book',
  old_copy: ({ day }) => `the last copy is of ${dayText(day)}`,
  network_disk: ({ folder, kind }) =>
    `${folder} is on a network disk (${kind}), where two writers can halve a book`,
  synced_folder: ({ folder, service }) =>
    `${folder} is copied away by ${service} while the book is being written`,
  open_file: ({ mode: bits }) => `others can read the book (mode ${mode(bits)})`,
  open_folder: ({ mode: bits }) =>
    `others can write in the folder of the book (mode ${mode(bits)})`,
  clock: ({ today, last }) =>
    `today is ${dayText(today)}, and something was typed on ${dayText(last)} already`,
  holidays_end: ({ year }) => `no holiday is in the book after ${year}`,
  holiday_estimated: ({ day, nameEn }) => `${nameEn}, ${dayText(day)}, is an estimate`,
  scan_missing: ({ letter, path }) => `the scan of ${letter} is not at ${path}`,
  scan_changed: ({ letter, path }) =>
    `the scan of ${letter} is not the file that was recorded: ${path}`,
  forgotten_name: ({ person, path }) =>
    `the draft ${path} still holds the name of ${person}, who was forgotten`,
  driver: () =>
    'SQLite’s driver does not load: it was made for another Node than this, or is missing',
};

const mend: Said = {
  unopened: () => restore,
  unreadable: () => restore,
  pages: () => restore,
  schema: ({ altered }) =>
    altered.how === 'added' && altered.type !== 'table'
      ? `sqlite3 FILE 'DROP ${altered.type.toUpperCase()} ${altered.name}'`
      : restore,
  other_table: () => 'nothing, if you know that program',
  chain: () => 'mwg backup list',
  record: ({ label }) => `mwg history ${shellWord(label)}`,
  series: ({ importId }) =>
    `mwg dtm withdraw ${importRef(importId)} --reason "Damaged" and import again`,
  no_copy: () => 'mwg backup',
  old_copy: () => 'mwg backup',
  network_disk: () => 'mwg backup -o LOCAL-FOLDER, and keep the book there',
  synced_folder: () => 'mwg backup -o LOCAL-FOLDER, and keep the book there',
  open_file: ({ path }) => `chmod 600 ${shellWord(path)}`,
  open_folder: ({ path }) => `chmod o-w ${shellWord(path)}`,
  clock: () => 'date, and see which of the two is wrong',
  holidays_end: () => 'mwg holiday seed',
  holiday_estimated: ({ day }) => `mwg holiday confirm ${day}`,
  scan_missing: ({ letter }) => `mwg letter edit ${letter} --scan FILE`,
  scan_changed: ({ letter }) => `mwg letter edit ${letter} --scan FILE`,
  forgotten_name: ({ path }) => `rm ${shellWord(path)}`,
  driver: ({ folder }) => `cd ${shellWord(folder)} && npm rebuild better-sqlite3`,
};

export const doctor = {
  what,
  /** What to type. */
  mend,
  check: (name: string) => name.replaceAll('_', ' '),
  sound: 'Nothing was found.',
  checked:
    'Looked at: pages, references, schema, history, records, figures, copies, disk, permissions, clock, holidays, scans, drafts, the driver, the register.',
};
