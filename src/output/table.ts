import { cleanCell, cutCell, padCell } from './cell.ts';
import { shrinkWidths } from './fit.ts';
import { embedded, joinCells } from './line.ts';
import type { View } from './listing.ts';
import { type MeasuredColumn, measureColumns } from './measure.ts';
import type { Screen } from './screen.ts';

const gap = 2;
/** Titles give way to this width before a column goes, */
const comfortable = 20;
/** and to this one when no column is left to go. */
const narrowest = 8;

export type Table = {
  /** Empty when there are no rows. */
  text: string;
  /** Keys of the columns there was no room for. */
  hiddenColumns: string[];
};

export function renderTable(view: View, screen: Screen): Table {
  if (view.rows.length === 0) return { text: '', hiddenColumns: [] };
  const all = measureColumns(view, (title) => cleanCell(title).toUpperCase());
  const shown = screen.width === undefined ? all : fitColumns(all, screen.width);
  const lines = [headingLine(shown, screen)];
  for (let row = 0; row < view.rows.length; row += 1) lines.push(rowLine(shown, row, screen));
  return { text: `${lines.join('\n')}\n`, hiddenColumns: missing(all, shown) };
}

function fitColumns(columns: readonly MeasuredColumn[], room: number): MeasuredColumn[] {
  let shown = [...columns];
  while (leastWidth(shown) > room) {
    const next = firstToDrop(shown);
    if (next === undefined) break;
    shown = shown.filter((column) => column !== next);
  }
  const widths = shrinkWidths(
    shown.map((column) => column.width),
    shown.map((column) => floor(column, narrowest)),
    room - gaps(shown),
  );
  return shown.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}

function leastWidth(columns: readonly MeasuredColumn[]): number {
  return columns.reduce((total, column) => total + floor(column, comfortable), gaps(columns));
}

function gaps(columns: readonly MeasuredColumn[]): number {
  return gap * (columns.length - 1);
}

function floor({ column, width }: MeasuredColumn, least: number): number {
  return column.cut ? Math.min(width, least) : width;
}

function firstToDrop(columns: readonly MeasuredColumn[]): MeasuredColumn | undefined {
  if (columns.length === 1) return undefined;
  const order = (column: MeasuredColumn) => column.column.drop ?? Number.POSITIVE_INFINITY;
  const first = columns.reduce((least, next) => (order(next) < order(least) ? next : least));
  return first.column.drop === undefined ? undefined : first;
}

function headingLine(columns: readonly MeasuredColumn[], screen: Screen): string {
  const cells = columns.map(({ column, title, width }) => {
    const text = cutCell(title, width);
    const shown = embedded(text, screen);
    return padCell(text, width, column.align, text && screen.paint('heading', shown));
  });
  return joinCells(cells, screen);
}

function rowLine(columns: readonly MeasuredColumn[], row: number, screen: Screen): string {
  const cells = columns.map(({ column, cells: rows, width }) => {
    const { text: whole, tone } = rows[row] ?? { text: '', tone: undefined };
    const text = cutCell(whole, width);
    const shown = embedded(text, screen);
    return padCell(text, width, column.align, text && tone ? screen.paint(tone, shown) : shown);
  });
  return joinCells(cells, screen);
}

function missing(all: readonly MeasuredColumn[], shown: readonly MeasuredColumn[]): string[] {
  const keys = new Set(shown.map(({ column }) => column.key));
  return all.map(({ column }) => column.key).filter((key) => !keys.has(key));
}
