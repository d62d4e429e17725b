import { fold } from '../domain/fold.ts';
import { DataError } from '../errors.ts';
import type { TableFinding } from './finding.ts';
import { cleanHeading, foldHeading } from './header.ts';
import { type Problem, type Skip, wholeRow } from './problem.ts';
import type { CsvRecord } from './records.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NO_ROWS: { headerLine: number };
    TWO_TABLES: { line: number; first: number };
  }
}

declare module './finding.ts' {
  interface TableFindings {
    BLANK_LINE: object;
    TAG_ROW: object;
    FOOTNOTE: object;
    CELLS_UNLIKE_HEADER: { width: number; extra: string | undefined };
    /** `line`: the first that has a value there. */
    HEADING_BLANK: { line: number };
    /** `column`: the earlier one. */
    HEADING_TWICE: { column: number };
    LINES_ABOVE: { count: number };
    COLUMNS_EMPTY: { count: number };
  }
}

type Sorted = { kind: 'row' } | { kind: 'skip'; skip: Skip } | { kind: 'ragged'; problem: Problem };

/** The rows under a header, and what lies between them: tag row, blank lines, footnotes. */
export type Table = {
  headerLine: number;
  headings: readonly string[];
  /** Titles above the headings, empty columns behind them. */
  notes: readonly TableFinding[];
  /** What a record under the header is; each is asked once, in the order of the file. */
  sort: (record: CsvRecord) => Sorted;
  /** Known when the last record was sorted. Refuses a table without a row. */
  headingProblems: (used?: readonly string[]) => readonly Problem[];
};

const row: Sorted = { kind: 'row' };

export function openTable(header: CsvRecord, titles: number): Table {
  const headings = withoutTrailingBlanks(header.cells.map(cleanHeading));
  const unnamed = unnamedColumns(headings);
  const named = Math.max(
    0,
    headings.findIndex((heading) => heading !== ''),
  );
  const seen = { rows: 0, isTagRowPast: false };
  return {
    headerLine: header.line,
    headings,
    notes: [...titleNote(titles), ...emptyColumnNote(header.cells.length - headings.length)],
    sort: (record) => {
      if (record.cells[named] === header.cells[named]) refuseTwoTables(record, header);
      const sorted = sortRecord(record, headings.length, seen);
      if (sorted.kind !== 'skip') seen.rows += 1;
      if (sorted.kind === 'row') for (const column of unnamed) column.look(record);
      return sorted;
    },
    headingProblems: (used) => {
      if (seen.rows === 0) throw new DataError('NO_ROWS', { headerLine: header.line });
      return checkHeadings(header.line, headings, unnamed, used);
    },
  };
}

function sortRecord(record: CsvRecord, width: number, seen: { isTagRowPast: boolean }): Sorted {
  const { line, cells } = record;
  if (isBlank(record)) return { kind: 'skip', skip: { line, reason: { code: 'BLANK_LINE' } } };
  if (!seen.isTagRowPast && isTagRow(record)) {
    seen.isTagRowPast = true;
    return { kind: 'skip', skip: { line, reason: { code: 'TAG_ROW' } } };
  }
  seen.isTagRowPast = true;
  if (isFootnote(record)) return { kind: 'skip', skip: { line, reason: { code: 'FOOTNOTE' } } };
  const fault = raggedness(cells, width);
  return fault === undefined
    ? row
    : { kind: 'ragged', problem: { line, column: wholeRow, ...fault } };
}

/** Some tags may be missing or have lost their `#`, but no row of data is mostly tags. */
export function isTagRow({ cells }: CsvRecord): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const tags = filled.filter((cell) => /^#[a-z]\w*(?:\s*\+\s*\w+)*$/i.test(cell));
  return tags.length > 0 && tags.length * 2 >= filled.length;
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

const footnoteWords = /^(?:notes?|source|remarks?|ملاحظ|ملحوظ|المصدر)/;

/** Text in the first cell alone that says what it is; a cut-off row must not pass for one. */
function isFootnote({ cells }: CsvRecord): boolean {
  if (cells.some((cell, at) => at > 0 && cell !== '' && cell.trim() !== '')) return false;
  const [first = ''] = cells;
  return first.trim().startsWith('*') || footnoteWords.test(fold(first));
}

/** A note with a star in the empty space beside the table is no cell of it. */
function raggedness(
  cells: readonly string[],
  width: number,
): Pick<Problem, 'value' | 'reason'> | undefined {
  if (cells.length === width) return undefined;
  const extra = cells.slice(width).find((cell) => cell.trim() !== '' && !/^\s*\*/.test(cell));
  if (extra === undefined && cells.length >= width) return undefined;
  const reason: TableFinding = { code: 'CELLS_UNLIKE_HEADER', width, extra: extra?.trim() };
  return { value: `${cells.length} cells`, reason };
}

type Unnamed = {
  at: number;
  firstFilled: () => number | undefined;
  look: (row: CsvRecord) => void;
};

function unnamedColumns(headings: readonly string[]): Unnamed[] {
  return headings.flatMap((heading, at) => {
    if (heading !== '') return [];
    let filled: number | undefined;
    const look = ({ line, cells }: CsvRecord) => {
      if (filled === undefined && (cells[at] ?? '').trim() !== '') filled = line;
    };
    return [{ at, firstFilled: () => filled, look }];
  });
}

function checkHeadings(
  line: number,
  headings: readonly string[],
  unnamed: readonly Unnamed[],
  used: readonly string[] = headings,
): Problem[] {
  const seen = new Map<string, number>();
  return headings.flatMap((heading, at) => {
    const filled = unnamed.find((column) => column.at === at)?.firstFilled();
    const reason = heading === '' ? noHeading(filled) : twice(heading, at, seen);
    // What nobody reads cannot be read wrongly.
    if (reason === undefined || (heading !== '' && !used.includes(heading))) return [];
    return [{ line, column: heading || `(column ${at + 1})`, value: heading, reason }];
  });
}

function noHeading(filled: number | undefined): TableFinding | undefined {
  return filled === undefined ? undefined : { code: 'HEADING_BLANK', line: filled };
}

function twice(heading: string, at: number, seen: Map<string, number>): TableFinding | undefined {
  const folded = foldHeading(heading);
  const earlier = seen.get(folded);
  seen.set(folded, at);
  return earlier === undefined ? undefined : { code: 'HEADING_TWICE', column: earlier + 1 };
}

function titleNote(count: number): TableFinding[] {
  return count === 0 ? [] : [{ code: 'LINES_ABOVE', count }];
}

/** Spreadsheets save columns that were once used: blank heading, blank cells. */
function emptyColumnNote(count: number): TableFinding[] {
  return count === 0 ? [] : [{ code: 'COLUMNS_EMPTY', count }];
}

function withoutTrailingBlanks(headings: readonly string[]): string[] {
  const last = headings.findLastIndex((heading) => heading !== '');
  return headings.slice(0, last + 1);
}

/** The same headings again are another table pasted under the first, and might be the same people. */
function refuseTwoTables({ line, cells }: CsvRecord, header: CsvRecord): void {
  const filled = header.cells.flatMap((cell, at) => (cell.trim() === '' ? [] : at));
  if (filled.length < 2 || !filled.every((at) => cells[at]?.trim() === header.cells[at]?.trim()))
    return;
  throw new DataError('TWO_TABLES', { line, first: header.line });
}
