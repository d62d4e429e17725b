import { cellWidth } from './cell.ts';
import type { CellKind } from './cell-kinds.ts';
import { shrinkWidths } from './fit.ts';
import { labelledLines } from './labelled.ts';
import { filledLines, mark } from './line.ts';
import type { View } from './listing.ts';
import { type MeasuredColumn, measureColumns } from './measure.ts';
import type { Screen } from './screen.ts';
import { makeStandIns } from './stand-ins.ts';

/** cli-table3 takes quadratic time: more rows are drawn as several tables of the same widths. */
const blockRows = 50;
/** The border and the blanks of one column. */
const frame = 3;
/** Room for a day (`2026-11-24`), so that none is broken. */
const narrowest = 10;
/** What is longer is a path or an address: broken, it can still be read. */
const fair = 20;

/** A taller cell makes cli-table3 slow, and a box hard to read. */
const tallest = 30;

type Sheet = { columns: MeasuredColumn[]; head: string[]; rows: string[][]; ruled: boolean };
type Block = { first: boolean; last: boolean; rows: string[][] };

/** A table in a box whose cells wrap, so that nothing is lost; each row a card where it would not fit. */
export async function boxedTable(view: View, room: number, screen: Screen): Promise<string[]> {
  const columns = withWidths(measureColumns(view), room);
  if (boxWidth(columns) > room || tallestCell(columns) > tallest) {
    return cards(columns, view.rows.length, screen, room);
  }
  const { CliTable3 } = await import('./cli-table3.leaf.ts');
  const sheet = layOut(columns, view.rows.length, screen);
  return blocksOf(sheet.rows).flatMap((block) => {
    const standIns = makeStandIns();
    const table = new CliTable3(optionsFor(sheet, block, screen, standIns.hide));
    table.push(...block.rows.map((row) => row.map(standIns.hide)));
    return standIns.show(table.toString()).split('\n');
  });
}

/** Each row as its labelled values, a blank line between them. */
function cards(columns: MeasuredColumn[], rows: number, screen: Screen, room: number): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const entries = columns
      .map(({ title, cells }) => ({ label: title, text: cells[row]?.text ?? '' }))
      .filter(({ text }) => text !== '');
    const lines = labelledLines(entries, { ...screen, width: room });
    return row === 0 ? lines : ['', ...lines];
  }).flat();
}

function layOut(columns: MeasuredColumn[], count: number, screen: Screen): Sheet {
  const wrapped = (text: string, { width, column }: MeasuredColumn) =>
    filledLines(text, width, screen, wordEnd(column)).join('\n');
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map((column) => wrapped(column.cells[row]?.text ?? '', column)),
  );
  const ruled = rows.some((row) => row.some((text) => text.includes('\n')));
  return { columns, head: columns.map((column) => wrapped(column.title, column)), rows, ruled };
}

function boxWidth(columns: readonly MeasuredColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width + frame, 1);
}

function tallestCell(columns: readonly MeasuredColumn[]): number {
  return columns.reduce((tallest, { cells, width }) => {
    const widest = cells.reduce((most, { text }) => Math.max(most, cellWidth(text)), 0);
    return Math.max(tallest, widest / width);
  }, 0);
}

/** Titles give way first, then other text down to its longest word; at last what is no word breaks. */
function withWidths(columns: MeasuredColumn[], room: number): MeasuredColumn[] {
  if (boxWidth(columns) <= room) return columns;
  const floors: ((column: MeasuredColumn) => number)[] = [
    ({ column, width }) => (column.cut || column.wrap ? narrowest : width),
    (column) => longestWord(column),
    (column) =>
      isUnbroken(column) ? longestWord(column) : Math.max(narrowest, longestWord(column, fair)),
  ];
  const free = room - frame * columns.length - 1;
  return floors.reduce((fitted, floor) => {
    const widths = fitted.map((column) => column.width);
    const shrunk = shrinkWidths(widths, fitted.map(floor), free);
    return fitted.map((column, index) => ({ ...column, width: shrunk[index] ?? column.width }));
  }, columns);
}

/** Half of a number, a telephone or a reference is another one. */
function isUnbroken({ column: { kind, align } }: MeasuredColumn): boolean {
  return align === 'right' || (kind !== undefined && unbroken.includes(kind));
}

const unbroken: readonly CellKind[] = ['number', 'phone', 'reference', 'id'];

/** Of the words no longer than `most`. */
function longestWord(
  { title, cells, column }: MeasuredColumn,
  most = Number.POSITIVE_INFINITY,
): number {
  const words = cells.flatMap(({ text }) => text.split(wordEnd(column)));
  const widths = [...title.split(' '), ...words].map(cellWidth).filter((width) => width <= most);
  return widths.reduce((widest, width) => Math.max(widest, width), 1);
}

/** A telephone is not broken at its blanks. */
function wordEnd({ kind }: MeasuredColumn['column']): RegExp {
  return kind === 'phone' ? / +(?!\d)/ : / +/;
}

function blocksOf(rows: string[][]): Block[] {
  const count = Math.max(1, Math.ceil(rows.length / blockRows));
  return Array.from({ length: count }, (_, block) => ({
    first: block === 0,
    last: block === count - 1,
    rows: rows.slice(block * blockRows, (block + 1) * blockRows),
  }));
}

function optionsFor(sheet: Sheet, block: Block, screen: Screen, hide: (text: string) => string) {
  return {
    head: block.first ? sheet.head.map(hide) : [],
    colWidths: sheet.columns.map(({ width }) => width + 2),
    colAligns: sheet.columns.map(({ column }) => column.align ?? 'left'),
    chars: borders(sheet.ruled, block, mark(screen)),
    // Its default colours would go into files too.
    style: { head: [], border: [], compact: !sheet.ruled },
  };
}

function borders(ruled: boolean, block: Block, lrm: string) {
  const side = `${lrm}│`;
  return {
    left: side,
    middle: side,
    right: side,
    ...(block.first ? {} : ruled ? ruleAbove : nothingAbove),
    ...(block.last ? {} : nothingBelow),
  };
}

const ruleAbove = { top: '─', 'top-mid': '┼', 'top-left': '├', 'top-right': '┤' };
const nothingAbove = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
const nothingBelow = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };
