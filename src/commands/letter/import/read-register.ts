import { asciiDigits, cleanText } from '../../../domain/clean-text.ts';
import type { IsoDay } from '../../../domain/day.ts';
import { fold } from '../../../domain/fold.ts';
import { type LetterMeans, letterMeans } from '../../../domain/vocabulary.ts';
import { DataError } from '../../../errors.ts';
import type { DayOrder, DayRead } from '../../../tabular/day-column.ts';
import { refuseOtherFileKinds, refuseOtherTextKinds } from '../../../tabular/file-kind.ts';
import {
  bindColumns,
  type Columns,
  foldHeading,
  missingHeadings,
} from '../../../tabular/header.ts';
import type { Problem } from '../../../tabular/problem.ts';
import type { CsvRecord } from '../../../tabular/records.ts';
import {
  decodeBytes,
  judgeDays,
  readAllRecords,
  readTable,
  type WholeTable,
} from '../../../tabular/whole-file.ts';
import { type RegisterKey, registerColumns } from './columns.ts';

/** One line of the register; what cannot be read is among the problems. */
export type RegisterRow = {
  line: number;
  number: number;
  bis: number;
  date: IsoDay | null;
  with: string;
  subject: string;
  reference: string | null;
  dated: string | null;
  hijri: string | null;
  means: LetterMeans | null;
  signatory: string | null;
  voidReason: string | null;
  note: string | null;
};

export type RegisterFile = { rows: RegisterRow[]; problems: Problem[]; notes: readonly string[] };

type Options = { year: number; encoding?: string; dayOrder?: DayOrder };

export async function readRegister(bytes: Uint8Array, options: Options): Promise<RegisterFile> {
  refuseOtherFileKinds(bytes);
  const { text } = decodeBytes(bytes, options.encoding);
  refuseOtherTextKinds(text);
  const { records } = await readAllRecords(text);
  const table = readTable(records, headerAt(records));
  const columns = bindColumns(registerColumns, table.headings);
  const dayOf = dayReader(table, columns, options);
  const problems = [...table.headingProblems, ...table.raggedRows];
  const rows = table.rows.map((record) => readRow(record, columns, dayOf, problems));
  return { rows, problems, notes: table.notes };
}

/** The first line that names every column needed; the heading itself may stand under a title. */
function headerAt(records: readonly CsvRecord[]): number {
  const at = records.slice(0, 10).findIndex(({ cells }) => missing(cells).length === 0);
  if (at !== -1) return at;
  const best = Math.min(...records.slice(0, 10).map(({ cells }) => missing(cells).length));
  const nearest = records.find(({ cells }) => missing(cells).length === best);
  throw new DataError({
    code: 'REGISTER_COLUMNS',
    message: `the file has no column ${missing(nearest?.cells ?? []).join(', ')}.`,
    hints: [
      'A register has:  number, date, with, subject',
      'It may have:  reference, dated, hijri, means, signatory, void, note',
    ],
  });
}

function missing(cells: readonly string[]): string[] {
  return missingHeadings(registerColumns, new Set(cells.map(foldHeading)));
}

type Cell = (key: RegisterKey) => string;

function dayReader(
  table: WholeTable,
  columns: Columns<RegisterKey>,
  { year, dayOrder }: Options,
): (text: string) => DayRead {
  const cells = table.rows.map((record) => ({
    line: record.line,
    text: withYear(columns.cell(record, 'date'), year),
  }));
  const filled = cells.filter(({ text }) => text !== '');
  // A register is written day first, unless a number above 12 says otherwise.
  const order = dayOrder ?? (filled.some(isMonthFirst) ? undefined : 'day-first');
  const judge = judgeDays(columns.heading('date'), filled, order);
  return (text) => judge(withYear(text, year));
}

function isMonthFirst({ text }: { text: string }): boolean {
  return Number(/^\d{1,2}[-/.](\d{1,2})[-/.]\d{4}$/.exec(text)?.[1] ?? 0) > 12;
}

/** `26/11` in the register of 2026. */
function withYear(cell: string, year: number): string {
  const text = asciiDigits(cleanText(cell)).replace(/ ?م$/, '');
  return /^\d{1,2}[-/.]\d{1,2}$/.test(text) ? `${text}/${year}`.replaceAll(/[-.]/g, '/') : text;
}

function readRow(
  record: CsvRecord,
  columns: Columns<RegisterKey>,
  dayOf: (text: string) => DayRead,
  problems: Problem[],
): RegisterRow {
  const cell: Cell = (key) => cleanText(columns.cell(record, key));
  const orNull = (key: RegisterKey) => cell(key) || null;
  const wrong = (key: RegisterKey, reason: string) => {
    problems.push({ line: record.line, column: columns.heading(key), value: cell(key), reason });
  };
  const voidReason = orNull('void');
  const needsAll = voidReason === null;
  if (needsAll && cell('subject') === '') wrong('subject', 'no subject');
  if (needsAll && cell('with') === '') wrong('with', 'no correspondent');
  return {
    line: record.line,
    ...readNumber(cell('number'), (reason) => wrong('number', reason)),
    date: needsAll || cell('date') !== '' ? readDay(cell('date'), dayOf, wrong) : null,
    with: cell('with'),
    subject: cell('subject') || '–',
    reference: orNull('reference'),
    dated: orNull('dated'),
    hijri: orNull('hijri'),
    means: readMeans(cell('means'), (reason) => wrong('means', reason)),
    signatory: orNull('signatory'),
    voidReason,
    note: orNull('note'),
  };
}

type Wrong = (reason: string) => void;

function readNumber(text: string, wrong: Wrong): { number: number; bis: number } {
  const match = /^(\d{1,6}) ?(bis|مكرر)? ?(\d{0,2})$/i.exec(asciiDigits(text));
  const [, number, bis, times] = match ?? [];
  if (number === undefined || Number(number) === 0 || (bis === undefined && times !== '')) {
    wrong('not a number of the register');
    return { number: 0, bis: 0 };
  }
  return { number: Number(number), bis: bis === undefined ? 0 : Number(times || 1) };
}

function readDay(
  text: string,
  dayOf: (text: string) => DayRead,
  wrong: (key: RegisterKey, reason: string) => void,
): IsoDay | null {
  const read = text === '' ? { reason: 'no day' } : dayOf(text);
  if ('day' in read) return read.day;
  wrong('date', read.reason);
  return null;
}

const meansWords: Readonly<Record<string, LetterMeans>> = {
  باليد: 'hand',
  يد: 'hand',
  ايميل: 'email',
  'e mail': 'email',
  'بريد الكتروني': 'email',
  واتساب: 'whatsapp',
  'مذكره شفويه': 'note_verbale',
  'note verbale': 'note_verbale',
  بريد: 'post',
  فاكس: 'fax',
};

function readMeans(text: string, wrong: Wrong): LetterMeans | null {
  if (text === '') return null;
  const folded = fold(text);
  const found = letterMeans.find((word) => fold(word) === folded) ?? meansWords[folded];
  if (found === undefined) wrong(`not one of ${letterMeans.join(', ')}`);
  return found ?? null;
}
