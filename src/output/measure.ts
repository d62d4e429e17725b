import { cellWidth, cleanCell } from './cell.ts';
import type { View, ViewCell, ViewColumn } from './listing.ts';
import { shownColumns } from './shown-columns.ts';

/** A column with its texts ready to print. */
export type MeasuredColumn = {
  column: ViewColumn;
  title: string;
  cells: readonly { text: string; tone: ViewCell['tone'] }[];
  width: number;
};

export function measureColumns(
  view: View,
  heading: (title: string) => string = cleanCell,
): MeasuredColumn[] {
  return shownColumns(view).map(({ column, index }) => {
    const title = heading(column.title);
    const cells = view.rows.map((row) => ({
      text: cleanCell(row[index]?.text ?? ''),
      tone: row[index]?.tone,
    }));
    return { column, title, cells, width: widest(title, cells) };
  });
}

function widest(title: string, cells: readonly { text: string }[]): number {
  return cells.reduce((width, cell) => Math.max(width, cellWidth(cell.text)), cellWidth(title));
}
