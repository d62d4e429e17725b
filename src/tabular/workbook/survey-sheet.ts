import { type CellRange, columnLetters } from './cell-range.ts';
import { WorkbookFault } from './fault.ts';
import type { SheetPart, Workbook } from './open-workbook.ts';
import { type SheetFacts, type StoredCell, type StoredRow, sheetRows } from './sheet-rows.ts';

export type Survey = {
  /** Rows that hold something. */
  rows: number;
  /** Up to the last that holds something. */
  columns: number;
  /** Of those rows and columns, how many a person does not see. */
  hiddenRows: number;
  hiddenColumns: number;
  merges: readonly CellRange[];
  /** The first formula whose result is not there: `B3`. */
  unsaved: string | undefined;
};

const mostCells = 50_000_000;

/**
 * A first reading for what is known only at the end: how wide the rows are, and which cells lie
 * under a merged one. What a sheet says of its own size is often wrong.
 */
export async function surveySheet(workbook: Workbook, part: SheetPart): Promise<Survey> {
  const facts: SheetFacts = { merges: [], hidden: [] };
  let [rows, columns, hiddenRows] = [0, 0, 0];
  let unsaved: string | undefined;
  for await (const row of sheetRows(workbook, part, facts)) {
    unsaved ??= unsavedIn(row);
    const width = filledWidth(workbook, row);
    if (width === 0) continue;
    rows += 1;
    hiddenRows += row.isHidden ? 1 : 0;
    columns = Math.max(columns, width);
    if (rows * columns > mostCells) {
      throw new WorkbookFault('SHEET_TOO_LARGE', { sheet: part.name, columns, rows });
    }
  }
  const hiddenColumns = countHidden(facts.hidden, columns);
  return { rows, columns, hiddenRows, hiddenColumns, merges: facts.merges, unsaved };
}

/** Of the columns that hold something; ranges may overlap. */
function countHidden(ranges: SheetFacts['hidden'], columns: number): number {
  let [count, counted] = [0, 0];
  for (const { from, until } of ranges.toSorted((a, b) => a.from - b.from)) {
    const end = Math.min(until, columns);
    const start = Math.max(from, counted);
    if (end > start) [count, counted] = [count + end - start, end];
  }
  return count;
}

function unsavedIn({ line, cells }: StoredRow): string | undefined {
  const cell = cells.find(({ type }) => type === 'unsaved');
  return cell && `${columnLetters(cell.column)}${line}`;
}

function filledWidth({ texts }: Workbook, { cells }: StoredRow): number {
  return (cells.findLast((cell) => !isBlank(texts, cell))?.column ?? -1) + 1;
}

function isBlank(texts: readonly string[], { type, stored }: StoredCell): boolean {
  return stored === '' || (type === 's' && texts[Number(stored)] === '');
}
