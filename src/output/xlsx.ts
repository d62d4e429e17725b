import type { View } from './listing.ts';
import { sheetNames } from './sheet-names.ts';
import { steadyZip } from './steady-zip.ts';
import { cellStyles, cellText, cellValue, columnWidth } from './xlsx-cells.ts';

/** `rightToLeft` counts columns from the right, for a sheet in Arabic. */
export type XlsxSheet = { name: string; view: View; rightToLeft?: boolean };
export type XlsxOptions = {
  /** UTC instant of this run: all that the file says of its making, no author and no computer. */
  at: string;
};

/** Headings that stay in sight and filter; numbers, days and truth values as what they are. */
export async function renderWorkbook(
  sheets: readonly XlsxSheet[],
  { at }: XlsxOptions,
): Promise<Uint8Array> {
  const { cellRef, writeXlsx } = await import('./hucre.leaf.ts');
  const names = sheetNames(sheets.map(({ name }) => name));
  const archive = await writeXlsx({
    properties: { modified: new Date(at) },
    sheets: sheets.map(({ view, rightToLeft = false }, index) => ({
      name: names[index] ?? '',
      rows: rowsOf(view),
      cells: cellStyles(view),
      columns: view.columns.map((_, at) => ({ width: columnWidth(view, at) })),
      freezePane: { rows: 1 },
      autoFilter: {
        range: `A1:${cellRef(view.rows.length, Math.max(0, view.columns.length - 1))}`,
      },
      view: { rightToLeft },
    })),
  });
  return steadyZip(archive);
}

function rowsOf({ columns, rows }: View) {
  return [
    columns.map(({ title }) => cellText(title)),
    ...rows.map((row) => row.map((cell, at) => cellValue(cell, columns[at]?.kind))),
  ];
}
