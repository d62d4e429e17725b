import type { CsvRecord } from '../records.ts';
import { cellTexts } from './cell-text.ts';
import { coveredColumns } from './merges.ts';
import type { SheetPart, Workbook } from './open-workbook.ts';
import { sheetRows } from './sheet-rows.ts';
import type { Survey } from './survey-sheet.ts';

/** The rows that hold something, as a CSV of the sheet would have them, with the sheet's own rows as lines. */
export async function* surveyedRecords(
  workbook: Workbook,
  part: SheetPart,
  { columns, merges }: Survey,
): AsyncGenerator<CsvRecord> {
  const textOf = cellTexts(workbook);
  const coverageOf = coveredColumns(merges);
  for await (const { line, cells } of sheetRows(workbook, part)) {
    const isCovered = coverageOf(line);
    const record = new Array<string>(columns).fill('');
    for (const cell of cells) {
      const isInside = cell.column < columns && !isCovered(cell.column);
      if (isInside) record[cell.column] = textOf(cell);
    }
    if (record.some((text) => text !== '')) yield { line, cells: record };
  }
}
