import { cleanText, splitList } from '../../domain/clean-text.ts';
import type { IsoDay } from '../../domain/day.ts';
import { isHandle } from '../../domain/member.ts';
import type { Capacity, Role, Side } from '../../domain/vocabulary.ts';
import { readCapacity, readRole, readSide } from '../../domain/vocabulary-words.ts';
import { UsageError } from '../../errors.ts';
import { refuseOtherFileKinds, refuseOtherTextKinds } from '../../tabular/file-kind.ts';
import { bindColumns, type Columns } from '../../tabular/header.ts';
import type { Problem } from '../../tabular/problem.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import {
  decodeBytes,
  judgeDays,
  readAllRecords,
  readTable,
  type WholeTable,
} from '../../tabular/whole-file.ts';
import { emailContact, phoneContact, type TypedContact } from '../person-params.ts';
import { type MemberColumn, memberColumnSpecs } from './import-columns.ts';

export type MemberRow = {
  line: number;
  handle: string;
  name: string | undefined;
  nameAr: string | undefined;
  side: Side | undefined;
  role: Role | undefined;
  since: IsoDay | undefined;
  aliases: readonly string[];
  person: PersonRow | undefined;
};
export type PersonRow = {
  name: string;
  ar: string | undefined;
  capacity: Capacity;
  from: IsoDay | undefined;
  letter: string | undefined;
  title: string | undefined;
  titleAr: string | undefined;
  honorific: string | undefined;
  honorificAr: string | undefined;
  contacts: readonly TypedContact[];
};
export type MemberFile = {
  rows: readonly MemberRow[];
  problems: readonly Problem[];
  inFile: number;
};

/** Every row that can be read, and everything that is wrong with the others. */
export async function readMemberFile(bytes: Uint8Array, encoding?: string): Promise<MemberFile> {
  refuseOtherFileKinds(bytes);
  const { text } = decodeBytes(bytes, encoding);
  refuseOtherTextKinds(text);
  const { records } = await readAllRecords(text);
  const table = readTable(records, 0);
  const columns = bindColumns(memberColumnSpecs, table.headings);
  if (!columns.has('handle')) throw noHandles(table);
  const problems = [...table.headingProblems, ...table.raggedRows];
  const reader = { columns, problems, days: daysOf(table, columns) };
  const rows = table.rows.map((record) => readRow(record, reader));
  return { rows, problems, inFile: table.inFile };
}

type Reader = {
  columns: Columns<MemberColumn>;
  problems: Problem[];
  days: (column: 'since' | 'from', text: string) => { day: IsoDay } | { reason: string };
};

function readRow(record: CsvRecord, reader: Reader): MemberRow {
  const cell = (key: MemberColumn) => cleanText(reader.columns.cell(record, key)) || undefined;
  const handle = (cell('handle') ?? '').toLowerCase();
  if (!isHandle(handle)) {
    trouble(record, reader, 'handle', 'is no handle: 2 to 24 letters a–z, digits, dots, hyphens');
  }
  return {
    line: record.line,
    handle,
    name: cell('name'),
    nameAr: cell('nameAr'),
    side: word(record, reader, 'side', readSide),
    role: word(record, reader, 'role', readRole),
    since: day(record, reader, 'since'),
    aliases: splitList(cell('aliases') ?? '').filter((alias) => alias !== ''),
    person: readPerson(record, reader, cell),
  };
}

function readPerson(
  record: CsvRecord,
  reader: Reader,
  cell: (key: MemberColumn) => string | undefined,
): PersonRow | undefined {
  const name = cell('person') ?? cell('personAr');
  const contacts = readContacts(record, reader);
  if (name === undefined) {
    if (contacts.length > 0) trouble(record, reader, 'person', 'a contact without a name');
    return undefined;
  }
  return {
    name,
    ar: cell('person') === undefined ? undefined : cell('personAr'),
    capacity: word(record, reader, 'capacity', readCapacity) ?? 'representative',
    from: day(record, reader, 'from'),
    letter: cell('letter'),
    title: cell('title'),
    titleAr: cell('titleAr'),
    honorific: cell('honorific'),
    honorificAr: cell('honorificAr'),
    contacts,
  };
}

const contactReaders = {
  email: (text: string) => emailContact(text, 'office'),
  phone: (text: string) => phoneContact(text, 'office'),
  privateEmail: (text: string) => emailContact(text, 'private'),
  privatePhone: (text: string) => phoneContact(text, 'private'),
} as const;

function readContacts(record: CsvRecord, reader: Reader): TypedContact[] {
  const { columns } = reader;
  const keys = ['email', 'phone', 'privateEmail', 'privatePhone'] as const;
  return keys.flatMap((key) =>
    splitList(columns.cell(record, key).replaceAll(/[;؛]/g, ',')).flatMap((typed) => {
      const contact = contactReaders[key](typed);
      if (!('trouble' in contact)) return [contact];
      trouble(record, reader, key, contact.trouble);
      return [];
    }),
  );
}

function word<Word>(
  record: CsvRecord,
  reader: Reader,
  key: 'side' | 'role' | 'capacity',
  read: (text: string) => Word | undefined,
): Word | undefined {
  const text = cleanText(reader.columns.cell(record, key));
  if (text === '') return undefined;
  const found = read(text);
  if (found === undefined) trouble(record, reader, key, `is no ${key} that is known`);
  return found;
}

function day(record: CsvRecord, reader: Reader, key: 'since' | 'from'): IsoDay | undefined {
  const text = cleanText(reader.columns.cell(record, key));
  if (text === '') return undefined;
  const read = reader.days(key, text);
  if ('day' in read) return read.day;
  trouble(record, reader, key, read.reason);
  return undefined;
}

function daysOf({ rows }: WholeTable, columns: Columns<MemberColumn>): Reader['days'] {
  const cells = (key: MemberColumn) =>
    rows
      .map((record) => ({ line: record.line, text: cleanText(columns.cell(record, key)) }))
      .filter(({ text }) => text !== '');
  const judge = (key: 'since' | 'from') => judgeDays(columns.heading(key), cells(key));
  const judged = { since: judge('since'), from: judge('from') };
  return (key, text) => judged[key](text);
}

function trouble(record: CsvRecord, reader: Reader, key: MemberColumn, reason: string): void {
  const { columns, problems } = reader;
  const value = cleanText(columns.cell(record, key));
  problems.push({ line: record.line, column: columns.heading(key), value, reason });
}

function noHandles({ headerLine, headings }: WholeTable): UsageError {
  return new UsageError({
    code: 'COLUMN_MISSING',
    message: `line ${headerLine} names no column "handle", and a member is known by it.`,
    hints: [
      `Its columns:  ${headings.join(', ')}`,
      'A file that works:  handle,name,name_ar,side,role,person,person_ar,email,phone',
    ],
  });
}
