import { asciiDigits, cleanText, isNotText } from '../domain/clean-text.ts';
import type { IsoDay } from '../domain/day.ts';
import { unguarded } from '../domain/excel-guard.ts';
import { lostLetters } from '../domain/lost-letters.ts';
import { mostLettersInCell } from '../domain/text-limits.ts';
import { bytesSource } from './byte-source.ts';
import type { DayOrder, DayRead } from './day-column.ts';
import type { TableFinding } from './finding.ts';
import {
  bindColumns,
  type ColumnSpecs,
  type Columns,
  foldHeading,
  missingHeadings,
} from './header.ts';
import { foundFault, type ListFault, type ListProblem } from './list-problem.ts';
import type { CsvRecord } from './records.ts';
import { allRecords, openSource, type Source } from './source.ts';
import { judgeDays, readTable, type WholeTable } from './whole-file.ts';

/** How a file is to be read, where it does not say so itself. */
export type ListOptions = {
  encoding?: string;
  sheet?: string;
  dayOrder?: DayOrder;
  /** Of the lists that this program prints of the same records, in each language. */
  own?: readonly OwnHeadings[];
};

/** The headings of a printed list in their order, and the keys that they stand for. */
export type OwnHeadings = readonly { key: string; heading: string }[];

/** A list that a person keeps: members, a register, actions, meetings. */
export type ListSpec<Key extends string> = {
  columns: ColumnSpecs<Key>;
  /** Columns of days, each judged as a whole. */
  days: readonly NoInfer<Key>[];
  /** The year that `26/11` is meant in. */
  year?: number;
};

type ListForm = Pick<Source, 'encoding' | 'delimiter' | 'sheet'>;

/** How the file was understood, before anything is made of its rows. */
export type ListReading = {
  form: ListForm;
  headerLine: number;
  /** In the order of the file; `as` is the heading this program knows it by. */
  read: readonly { heading: string; as: string }[];
  notRead: readonly string[];
  notes: readonly TableFinding[];
  inFile: number;
};

export type ListFile<Key extends string> = ListReading & {
  rows: readonly ListRow<Key>[];
  problems: ListProblem[];
  /** What is stored all the same, and should be looked at. */
  notices: ListProblem[];
};

/** One row; what is wrong in it goes to the problems of its file. */
export type ListRow<Key extends string> = {
  line: number;
  /** Undefined where the cell is blank or the file has no such column. */
  text: (key: Key) => string | undefined;
  day: (key: Key) => IsoDay | undefined;
  word: <Word>(
    key: Key,
    read: (text: string) => Word | undefined,
    words: readonly string[],
  ) => Word | undefined;
  wrong: (key: Key, fault: ListFault) => void;
  notice: (key: Key, fault: ListFault) => void;
};

/** Undefined columns are told of by the caller, who knows what kind of list it is. */
export type NoList = { missing: readonly string[]; headings: readonly string[]; line: number };

export async function readListFile<Key extends string>(
  bytes: Uint8Array,
  spec: ListSpec<Key>,
  options: ListOptions,
): Promise<ListFile<Key> | NoList> {
  const { dayOrder, own = [], ...how } = options;
  const source = await openSource(bytesSource(bytes), how);
  const records = (await allRecords(source)).map(withoutGuards).map(withKeys(own));
  const headerAt = findHeader(records, spec.columns);
  if (typeof headerAt !== 'number') return headerAt;
  const table = readTable(records, headerAt);
  const columns = bindColumns(spec.columns, table.headings);
  const problems = [...table.headingProblems, ...table.raggedRows].map(foundFault);
  const days = dayReaders(table, columns, spec, dayOrder);
  const found = { problems, notices: [] };
  return {
    ...readingOf(source, table, columns, spec),
    rows: table.rows.map((record) => listRow(record, columns, days, spec.columns, found)),
    ...found,
  };
}

/** A list that this program wrote for Excel is read as it was. */
function withoutGuards({ line, cells }: CsvRecord): CsvRecord {
  return { line, cells: cells.map(unguarded) };
}

/** So is one that it wrote for people: its headings, all of them in their order, are its keys. */
function withKeys(own: readonly OwnHeadings[]): (record: CsvRecord) => CsvRecord {
  const lists = new Map(own.map((list) => [list.map(({ heading }) => heading).join('\t'), list]));
  return (record) => {
    const list = lists.get(record.cells.join('\t'));
    return list === undefined ? record : { ...record, cells: list.map(({ key }) => key) };
  };
}

/** The first line that names every column needed; titles may stand above it. */
function findHeader(records: readonly CsvRecord[], columns: ColumnSpecs<string>): number | NoList {
  const tried = records.slice(0, 10).map(({ cells, line }) => {
    const missing = missingHeadings(columns, new Set(cells.map(foldHeading)));
    return { missing, headings: cells.map(cleanText).filter((cell) => cell !== ''), line };
  });
  const at = tried.findIndex(({ missing }) => missing.length === 0);
  if (at !== -1) return at;
  const [nearest] = tried.toSorted((a, b) => a.missing.length - b.missing.length);
  return nearest ?? { missing: missingHeadings(columns, new Set()), headings: [], line: 1 };
}

function readingOf<Key extends string>(
  { encoding, delimiter, sheet, notes }: Source,
  table: WholeTable,
  columns: Columns<Key>,
  spec: ListSpec<Key>,
): ListReading {
  const keys = Object.keys(spec.columns).filter((key): key is Key => key in spec.columns);
  const as = new Map(
    keys.filter(columns.has).map((key) => [columns.heading(key), spec.columns[key].heading]),
  );
  return {
    form: { encoding, delimiter, sheet },
    headerLine: table.headerLine,
    read: table.headings.flatMap((heading) => {
      const known = as.get(heading);
      return known === undefined ? [] : [{ heading, as: known }];
    }),
    notRead: table.headings.filter((heading) => heading !== '' && !as.has(heading)),
    notes: [...notes, ...table.notes],
    inFile: table.inFile,
  };
}

type DayReaders = ReadonlyMap<string, (text: string) => DayRead>;

function dayReaders<Key extends string>(
  { rows }: WholeTable,
  columns: Columns<Key>,
  { days, year }: ListSpec<Key>,
  order: DayOrder | undefined,
): DayReaders {
  const judged = days.filter(columns.has).map((key) => {
    const cells = rows
      .map((record) => ({ line: record.line, text: dayText(columns.cell(record, key), year) }))
      .filter(({ text }) => text !== '');
    const judge = judgeDays(columns.heading(key), cells, order);
    return [key, (text: string) => judge(dayText(text, year))] as const;
  });
  return new Map<string, (text: string) => DayRead>(judged);
}

/** `26/11` in a list of 2026; `2026/11/26م` as ministries write it. */
function dayText(cell: string, year: number | undefined): string {
  const text = asciiDigits(cleanText(cell)).replace(/ ?م$/, '');
  if (year === undefined || !/^\d{1,2}[-/.]\d{1,2}$/.test(text)) return text;
  return `${text}/${year}`.replaceAll(/[-.]/g, '/');
}

type Found = { problems: ListProblem[]; notices: ListProblem[] };

function listRow<Key extends string>(
  record: CsvRecord,
  columns: Columns<Key>,
  days: DayReaders,
  specs: ColumnSpecs<Key>,
  { problems, notices }: Found,
): ListRow<Key> {
  const cell = (key: Key) => cleanText(columns.cell(record, key));
  const say = (to: ListProblem[]) => (key: Key, fault: ListFault) => {
    const value = shownCell(cell(key));
    to.push({ line: record.line, column: columns.heading(key), value, fault });
  };
  const wrong = say(problems);
  const judged = new Set<Key>();
  const text = (key: Key) => {
    const found = cell(key);
    const fault = judged.has(key) ? undefined : faultIn(found, specs[key].heading);
    judged.add(key);
    if (fault !== undefined) wrong(key, fault);
    return found || undefined;
  };
  return {
    line: record.line,
    text,
    wrong,
    notice: say(notices),
    day: (key) => {
      const typed = cell(key);
      const read = typed === '' ? undefined : days.get(key)?.(typed);
      if (read === undefined) return undefined;
      if ('day' in read) return read.day;
      wrong(key, { code: 'FOUND', finding: read.reason });
      return undefined;
    },
    word: (key, read, words) => {
      const typed = text(key);
      if (typed === undefined) return undefined;
      const found = read(typed);
      if (found === undefined) wrong(key, { code: 'WORD_UNKNOWN', words });
      return found;
    },
  };
}

/** What could not be typed either cannot be stored. */
function faultIn(cell: string, heading: string): ListFault | undefined {
  const how = lostLetters(cell);
  if (how !== undefined) return { code: 'LETTERS_LOST', how };
  if (isNotText(cell)) return { code: 'NOT_TEXT' };
  const most = mostLettersInCell(heading);
  return cell.length <= most ? undefined : { code: 'TOO_LONG', letters: cell.length, most };
}

const shown = 200;

/** Enough to find the cell by, and to correct a long list by. */
function shownCell(cell: string): string {
  return cell.length <= shown ? cell : `${cell.slice(0, shown)}…`;
}
