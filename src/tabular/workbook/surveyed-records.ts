import { cellTexts } from './cell-text.ts';
import { coveredColumns } from './merges.ts';
import type { SheetPart, Workbook } from './open-workbook.ts';
import { type StoredRow, sheetRows } from './sheet-rows.ts';
import type { Survey } from './survey-sheet.ts';

/** `line` is the row of the sheet. */
export type SheetRecord = { line: number; cells: readonly string[] };

/** The rows that hold something, as a CSV of the sheet has them; lines are the rows of the sheet. */
export async function* surveyedRecords(
  workbook: Workbook,
  part: SheetPart,
  survey: Survey,
): AsyncGenerator<SheetRecord> {
  const cellsOf = rowTexts(workbook, survey);
  let left = survey.rows;
  for await (const row of sheetRows(workbook, part)) {
    const cells = cellsOf(row);
    if (cells.every((text) => text === '')) continue;
    yield { line: row.line, cells };
    left -= 1;
    // The sheet may be formatted for a million rows more.
    if (left === 0) return;
  }
}

/** All equally wide; for rows asked in order. */
function rowTexts(workbook: Workbook, { columns, merges }: Survey): (row: StoredRow) => string[] {
  const textOf = cellTexts(workbook);
  const coverageOf = coveredColumns(merges);
  return ({ line, cells }) => {
    const isCovered = coverageOf(line);
    const texts = new Array<string>(columns).fill('');
    for (const cell of cells) {
      const isInside = cell.column < columns && !isCovered(cell.column);
      if (isInside) texts[cell.column] = textOf(cell);
    }
    return texts;
  };
}
