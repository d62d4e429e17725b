import { cellWidth } from './cell.ts';
import { shrinkWidths } from './fit.ts';
import { mark } from './line.ts';
import type { View } from './listing.ts';
import { type MeasuredColumn, measureColumns } from './measure.ts';
import type { Screen } from './screen.ts';
import { makeStandIns } from './stand-ins.ts';
import { wrapText } from './wrap.ts';

/** cli-table3 takes quadratic time: more rows are drawn as several tables of the same widths. */
const blockRows = 50;
/** The border and the blanks of one column. */
const frame = 3;
/** Room for a day (`2026-11-24`), so that none is broken. */
const narrowest = 10;

type Sheet = { columns: MeasuredColumn[]; head: string[]; rows: string[][]; ruled: boolean };
type Block = { first: boolean; last: boolean; rows: string[][] };

/** A table in a box whose cells wrap, so that nothing is lost. */
export async function boxedTable(view: View, room: number, screen: Screen): Promise<string[]> {
  const { CliTable3 } = await import('./cli-table3.leaf.ts');
  const sheet = layOut(view, room);
  return blocksOf(sheet.rows).flatMap((block) => {
    const standIns = makeStandIns();
    const table = new CliTable3(optionsFor(sheet, block, screen, standIns.hide));
    table.push(...block.rows.map((row) => row.map(standIns.hide)));
    return standIns.show(table.toString()).split('\n');
  });
}

function layOut(view: View, room: number): Sheet {
  const columns = withWidths(measureColumns(view), room);
  const wrapped = (text: string, column: MeasuredColumn) => wrapText(text, column.width).join('\n');
  const rows = view.rows.map((_, row) =>
    columns.map((column) => wrapped(column.cells[row]?.text ?? '', column)),
  );
  const ruled = rows.some((row) => row.some((text) => text.includes('\n')));
  return { columns, head: columns.map((column) => wrapped(column.title, column)), rows, ruled };
}

/** Titles give way first, then other text down to its longest word, at last words break. */
function withWidths(columns: MeasuredColumn[], room: number): MeasuredColumn[] {
  const floors: ((column: MeasuredColumn) => number)[] = [
    ({ column, width }) => (column.cut ? narrowest : width),
    (column) => longestWord(column),
    ({ column, width }) => (column.align === 'right' ? width : narrowest),
  ];
  const free = room - frame * columns.length - 1;
  return floors.reduce((fitted, floor) => {
    const widths = fitted.map((column) => column.width);
    const shrunk = shrinkWidths(widths, fitted.map(floor), free);
    return fitted.map((column, index) => ({ ...column, width: shrunk[index] ?? column.width }));
  }, columns);
}

function longestWord({ title, cells }: MeasuredColumn): number {
  const words = [title, ...cells.map((cell) => cell.text)].flatMap((text) => text.split(' '));
  return words.reduce((width, word) => Math.max(width, cellWidth(word)), 1);
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
