import { once } from '../domain/once.ts';
import { cellWidth, cleanCell, cutCell, padCell } from './cell.ts';
import { shrinkWidths } from './fit.ts';
import { embedded, joinCells, marksWidth } from './line.ts';
import type { View } from './listing.ts';
import { type MeasuredColumn, measureColumns } from './measure.ts';
import type { Screen } from './screen.ts';
import { fillText } from './wrap.ts';

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
  const shown = screen.width === undefined ? all : fitColumns(all, screen.width, screen);
  const lines = [headingLine(shown, screen)];
  for (let row = 0; row < view.rows.length; row += 1) lines.push(...rowLines(shown, row, screen));
  return { text: `${lines.join('\n')}\n`, hiddenColumns: missing(all, shown) };
}

function fitColumns(
  columns: readonly MeasuredColumn[],
  width: number,
  screen: Screen,
): MeasuredColumn[] {
  const roomFor = ({ length }: readonly MeasuredColumn[]) => width - marksWidth(length, screen);
  let shown = columns.map(fitting);
  while (leastWidth(shown) > roomFor(shown)) {
    const next = firstToDrop(shown);
    if (next === undefined) break;
    shown = shown.filter((column) => column !== next);
  }
  const widths = shrinkWidths(
    shown.map((column) => column.width),
    shown.map((column) => floor(column, narrowest)),
    roomFor(shown) - gaps(shown),
  );
  return shown.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}

/** With its longest word, for which all rows are looked at once, however often widths are tried. */
type FittingColumn = MeasuredColumn & { word: () => number };

function fitting(column: MeasuredColumn): FittingColumn {
  return { ...column, word: once(() => longestWord(column.cells)) };
}

function leastWidth(columns: readonly FittingColumn[]): number {
  return columns.reduce((total, column) => total + floor(column, comfortable), gaps(columns));
}

function gaps(columns: readonly MeasuredColumn[]): number {
  return gap * (columns.length - 1);
}

function floor({ column, width, word }: FittingColumn, least: number): number {
  if (column.cut) return Math.min(width, least);
  if (!column.wrap) return width;
  const asked = column.wrap === true || least === narrowest ? least : column.wrap.least;
  return Math.min(width, Math.max(asked, word()));
}

/** No word that could stand in a column of a fair width is broken. */
function longestWord(cells: MeasuredColumn['cells']): number {
  const words = cells.flatMap(({ text }) => text.split(' ').map(cellWidth));
  return Math.min(
    comfortable,
    words.reduce((most, width) => Math.max(most, width), 0),
  );
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

/** A row is as many lines as its tallest cell: titles go on below their beginning. */
function rowLines(columns: readonly MeasuredColumn[], row: number, screen: Screen): string[] {
  const cells = columns.map((column) => cellLines(column, row, screen));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    joinCells(
      cells.map((lines, index) => lines[line] ?? padCell('', columns[index]?.width ?? 0)),
      screen,
    ),
  );
}

function cellLines(
  { column, cells, width }: MeasuredColumn,
  row: number,
  screen: Screen,
): string[] {
  const { text, tone } = cells[row] ?? { text: '', tone: undefined };
  return linesIn(text, width, column.wrap).map((line) => {
    const shown = embedded(line, screen, text);
    return padCell(line, width, column.align, line && tone ? screen.paint(tone, shown) : shown);
  });
}

function linesIn(text: string, width: number, wrap: MeasuredColumn['column']['wrap']): string[] {
  if (!wrap) return [cutCell(text, width)];
  const lines = fillText(text, width);
  const most = wrap === true ? lines.length : (wrap.lines ?? lines.length);
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cutCell(last, width)];
}

function missing(all: readonly MeasuredColumn[], shown: readonly MeasuredColumn[]): string[] {
  const keys = new Set(shown.map(({ column }) => column.key));
  return all.map(({ column }) => column.key).filter((key) => !keys.has(key));
}
