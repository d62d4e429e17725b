import { dayText } from '../../domain/day-text.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { shellWord } from '../../domain/shell-word.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { FindingKind, FindingValues } from '../../office/doctor.ts';
import { alteredText } from './book.ts';
import { history } from './history.ts';

type Finding = { what: string; mend: string };
type Findings = { [Kind in FindingKind]: (values: FindingValues[Kind]) => Finding };

const restore = 'mwg restore latest';
const mode = (bits: number) => bits.toString(8).padStart(4, '0');

const findings: Findings = {
  unopened: ({ path }) => ({ what: `${path} is damaged and cannot be opened`, mend: restore }),
  unreadable: ({ check }) => ({ what: `what ${check} stand on cannot be read`, mend: restore }),
  pages: ({ why }) => ({ what: why, mend: restore }),
  schema: ({ altered }) => ({
    what: alteredText(altered),
    mend:
      altered.how === 'added' && altered.type !== 'table'
        ? `sqlite3 FILE 'DROP ${altered.type.toUpperCase()} ${altered.name}'`
        : restore,
  }),
  other_table: ({ name }) => ({
    what: `the table ${name} is another program’s`,
    mend: 'nothing, if you know that program',
  }),
  chain: ({ broken, label }) => ({ what: history.broken(broken, label), mend: 'mwg backup list' }),
  record: ({ label, columns }) => ({
    what: `${label} is not as the history left it${columns.length === 0 ? '' : `: ${columns.join(', ')}`}`,
    mend: `mwg history ${shellWord(label)}`,
  }),
  series: ({ importId, total, sum }) => ({
    what: `figures of ${importRef(importId)} add up to ${groupedNumber(sum)}; ${groupedNumber(total)} were imported`,
    mend: `mwg dtm withdraw ${importRef(importId)} --reason "Damaged" and import again`,
  }),
  no_copy: () => ({ what: 'there is no copy of the book', mend: 'mwg backup' }),
  old_copy: ({ day }) => ({ what: `the last copy is of ${dayText(day)}`, mend: 'mwg backup' }),
  network_disk: ({ folder, kind }) => ({
    what: `${folder} is on a network disk (${kind}), where two writers can halve a book`,
    mend: 'mwg backup -o LOCAL-FOLDER, and keep the book there',
  }),
  synced_folder: ({ folder, service }) => ({
    what: `${folder} is copied away by ${service} while the book is being written`,
    mend: 'mwg backup -o LOCAL-FOLDER, and keep the book there',
  }),
  open_file: ({ path, mode: bits }) => ({
    what: `others can read the book (mode ${mode(bits)})`,
    mend: `chmod 600 ${shellWord(path)}`,
  }),
  open_folder: ({ path, mode: bits }) => ({
    what: `others can write in the folder of the book (mode ${mode(bits)})`,
    mend: `chmod o-w ${shellWord(path)}`,
  }),
  clock: ({ today, last }) => ({
    what: `today is ${dayText(today)}, and something was typed on ${dayText(last)} already`,
    mend: 'date, and see which of the two is wrong',
  }),
  holidays_end: ({ year }) => ({
    what: `no holiday is in the book after ${year}`,
    mend: 'mwg holiday seed',
  }),
  holiday_estimated: ({ day, name }) => ({
    what: `${name}, ${dayText(day)}, is an estimate`,
    mend: `mwg holiday confirm ${day}`,
  }),
  scan_missing: ({ letter, path }) => ({
    what: `the scan of ${letter} is not at ${path}`,
    mend: `mwg letter edit ${letter} --scan FILE`,
  }),
  scan_changed: ({ letter, path }) => ({
    what: `the scan of ${letter} is not the file that was recorded: ${path}`,
    mend: `mwg letter edit ${letter} --scan FILE`,
  }),
  forgotten_name: ({ person, path }) => ({
    what: `the draft ${path} still holds the name of ${person}, who was forgotten`,
    mend: `rm ${shellWord(path)}`,
  }),
  driver: ({ folder }) => ({
    what: 'SQLite’s driver does not load: it was made for another Node than this, or is missing',
    mend: `cd ${shellWord(folder)} && npm rebuild better-sqlite3`,
  }),
};

export const doctor = {
  findings,
  sound: 'Nothing was found.',
  checked:
    'Looked at: pages, references, schema, history, records, figures, copies, disk, permissions, clock, holidays, scans, drafts, the driver, the register.',
};
