import { fold } from '../domain/fold.ts';
import { DataError } from '../errors.ts';
import { cleanHeading, foldHeading } from './header.ts';
import { type Problem, type Skip, wholeRow } from './problem.ts';
import type { CsvRecord } from './records.ts';

/** The rows under a header, and what lies between them: tag row, blank lines, footnotes. */
export type Table = {
  headerLine: number;
  headings: readonly string[];
  rows: readonly CsvRecord[];
  /** Every record under the header: rows, skips and ragged rows add up to it. */
  inFile: number;
  skips: readonly Skip[];
  raggedRows: readonly Problem[];
  headingProblems: readonly Problem[];
  notes: readonly string[];
};

export function readTable(records: readonly CsvRecord[], headerAt: number): Table {
  const header = records[headerAt] ?? { line: 1, cells: [] };
  const headings = withoutTrailingBlanks(header.cells.map(cleanHeading));
  const below = records.slice(headerAt + 1);
  const sorted = sortRows(below, headings.length);
  if (sorted.rows.length + sorted.raggedRows.length === 0) throw headingsOnly(header.line);
  return {
    headerLine: header.line,
    headings,
    ...sorted,
    inFile: below.length,
    headingProblems: checkHeadings(header.line, headings, sorted.rows),
    notes: [
      ...titleNote(records.slice(0, headerAt)),
      ...emptyColumnNote(header.cells.length - headings.length),
    ],
  };
}

function sortRows(records: readonly CsvRecord[], width: number) {
  const rows: CsvRecord[] = [];
  const skips: Skip[] = [];
  const raggedRows: Problem[] = [];
  const tagRow = records.find((record) => !isBlank(record));
  for (const record of records) {
    const { line } = record;
    const reason = record === tagRow && isTagRow(record) ? 'HXL tag row' : skipReason(record);
    const fault = raggedness(record.cells, width);
    if (reason !== undefined) skips.push({ line, reason });
    else if (fault !== undefined) raggedRows.push({ line, column: wholeRow, ...fault });
    else rows.push(record);
  }
  return { rows, skips, raggedRows };
}

/** Some tags may be missing or have lost their `#`, but no row of data is mostly tags. */
export function isTagRow({ cells }: CsvRecord): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const tags = filled.filter((cell) => /^#[a-z]\w*(?:\s*\+\s*\w+)*$/i.test(cell));
  return tags.length > 0 && tags.length * 2 >= filled.length;
}

function skipReason(record: CsvRecord): string | undefined {
  if (isBlank(record)) return 'blank line';
  return isFootnote(record) ? 'footnote' : undefined;
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const footnoteWords = /^(?:notes?|source|remarks?|ملاحظ|ملحوظ|المصدر)/;

/** Text in the first cell alone that says what it is; a cut-off row must not pass for one. */
function isFootnote({ cells }: CsvRecord): boolean {
  if (cells.some((cell, at) => at > 0 && cell.trim() !== '')) return false;
  const [first = ''] = cells;
  return first.trim().startsWith('*') || footnoteWords.test(fold(first));
}

function raggedness(cells: readonly string[], width: number) {
  const extra = cells.slice(width).find((cell) => cell.trim() !== '');
  if (extra === undefined && cells.length >= width) return undefined;
  const reason = extra === undefined ? '' : `; extra: "${extra.trim()}"`;
  return { value: `${cells.length} cells`, reason: `the header has ${width}${reason}` };
}

function checkHeadings(
  line: number,
  headings: readonly string[],
  rows: readonly CsvRecord[],
): Problem[] {
  const seen = new Map<string, number>();
  return headings.flatMap((heading, at) => {
    const reason = heading === '' ? unnamed(at, rows) : twice(heading, at, seen);
    if (reason === undefined) return [];
    return [{ line, column: heading || `(column ${at + 1})`, value: heading, reason }];
  });
}

function unnamed(at: number, rows: readonly CsvRecord[]): string | undefined {
  const filled = rows.find(({ cells }) => (cells[at] ?? '').trim() !== '');
  return filled && `no heading, but values below it, first on line ${filled.line}`;
}

function twice(heading: string, at: number, seen: Map<string, number>): string | undefined {
  const folded = foldHeading(heading);
  const earlier = seen.get(folded);
  seen.set(folded, at);
  return earlier === undefined ? undefined : `the same heading as column ${earlier + 1}`;
}

function titleNote(titles: readonly CsvRecord[]): string[] {
  const count = titles.length;
  if (count === 0) return [];
  return [`${count === 1 ? '1 line' : `${count} lines`} above the headings left out`];
}

/** Spreadsheets save columns that were once used: blank heading, blank cells. */
function emptyColumnNote(count: number): string[] {
  if (count === 0) return [];
  return [`${count === 1 ? '1 empty column' : `${count} empty columns`} after the last heading`];
}

function withoutTrailingBlanks(headings: readonly string[]): string[] {
  const last = headings.findLastIndex((heading) => heading !== '');
  return headings.slice(0, last + 1);
}

function headingsOnly(line: number): DataError {
  return new DataError({
    code: 'NO_ROWS',
    message: `The file holds headings (line ${line}) and not one row under them.`,
    hints: ['check the filter that was set when it was exported'],
  });
}
