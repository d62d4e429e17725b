import { DataError } from '../../errors.ts';
import type { CellRange } from './cell-range.ts';
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
};

const mostCells = 50_000_000;

/**
 * A first reading for what is known only at the end: how wide the rows are, and which cells lie
 * under a merged one. What a sheet says of its own size is often wrong.
 */
export async function surveySheet(workbook: Workbook, part: SheetPart): Promise<Survey> {
  const facts: SheetFacts = { merges: [], hiddenColumns: [] };
  let [rows, columns, hiddenRows] = [0, 0, 0];
  for await (const row of sheetRows(workbook, part, facts)) {
    const width = filledWidth(workbook, row);
    if (width === 0) continue;
    rows += 1;
    hiddenRows += row.isHidden ? 1 : 0;
    columns = Math.max(columns, width);
    if (rows * columns > mostCells) throw tooLarge(part.name, rows, columns);
  }
  const hiddenColumns = facts.hiddenColumns.filter((column) => column < columns).length;
  return { rows, columns, hiddenRows, hiddenColumns, merges: facts.merges };
}

function filledWidth({ texts }: Workbook, { cells }: StoredRow): number {
  return (cells.findLast((cell) => !isBlank(texts, cell))?.column ?? -1) + 1;
}

function isBlank(texts: readonly string[], { type, stored }: StoredCell): boolean {
  return stored === '' || (type === 's' && texts[Number(stored)] === '');
}

function tooLarge(name: string, rows: number, columns: number): DataError {
  return new DataError({
    code: 'SHEET_TOO_LARGE',
    message: `The sheet "${name}" has ${columns} columns and ${rows} rows or more: no table has so many cells.`,
    hints: ['delete the columns that are not part of the table and save again'],
  });
}
