import { dayParts, isoDay, parseIsoDay } from '../domain/day.ts';
import { cellWidth } from './cell.ts';
import type { CellKind } from './cell-kinds.ts';
import type { Value, View, ViewCell } from './listing.ts';

/** Before it, spreadsheets count a 29 February 1900 that never was. */
const firstSafeDay = isoDay('1900-03-01');

/** What is text by kind, though it may look like a day or a number. */
const texts: readonly (CellKind | undefined)[] = ['term', 'reference', 'id', 'phone', 'email'];

/**
 * A text stays text, one that looks like a formula too; a day becomes a date that can be sorted, and a
 * code the word that people read.
 */
export function cellValue(
  { value, text }: ViewCell,
  kind?: CellKind,
): string | number | boolean | Date | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (kind === 'term') return cellText(text);
  if (typeof value !== 'string') return cellText(value.join('; '));
  return dayOf(value, kind) ?? cellText(value);
}

function dayOf(value: Value, kind: CellKind | undefined): Date | undefined {
  if (typeof value !== 'string' || texts.includes(kind)) return undefined;
  const day = parseIsoDay(value);
  if (day === undefined || day < firstSafeDay) return undefined;
  const { year, month, day: ofMonth } = dayParts(day);
  return new Date(Date.UTC(year, month - 1, ofMonth));
}

const longestText = 32_767;

/**
 * Line ends as spreadsheets have them, and no more than a cell holds. What looks like an escape of
 * the file format (`_x0041_` is an A) is escaped, which the writer leaves to us.
 */
export function cellText(text: string): string {
  // XML has no way to hold these, and no program opens a workbook that does.
  const clean = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
  const short = clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean;
  return short.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** The same day in every country, and thousands parted where the table parts them. */
const formats = { day: 'yyyy-mm-dd', grouped: '#,##0' };

/** By `row,column` from 0, the headings being row 0. */
export function cellStyles({ columns, rows }: View) {
  const bold = columns.map((_, at) => [`0,${at}`, { style: { font: { bold: true } } }] as const);
  const formatted = rows.flatMap((row, index) =>
    row.flatMap((cell, at) => {
      const numFmt = formatOf(cell, columns[at]?.kind);
      return numFmt === undefined ? [] : [[`${index + 1},${at}`, { style: { numFmt } }] as const];
    }),
  );
  return new Map<string, { style: { font?: { bold: boolean }; numFmt?: string } }>([
    ...bold,
    ...formatted,
  ]);
}

function formatOf({ value, text }: ViewCell, kind: CellKind | undefined): string | undefined {
  if (typeof value === 'number')
    return /^-?\d{1,3}(?:,\d{3})+$/.test(text) ? formats.grouped : undefined;
  return dayOf(value, kind) === undefined ? undefined : formats.day;
}

const widest = 60;

/** In characters, with room for the arrow of the filter. */
export function columnWidth({ columns, rows }: View, at: number): number {
  const texts = [columns[at]?.title ?? '', ...rows.map((row) => row[at]?.text ?? '')];
  const longest = texts.reduce((width, text) => Math.max(width, cellWidth(text)), 0);
  return Math.min(widest, longest + 4);
}
