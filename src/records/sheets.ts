import { groupedNumber } from '../domain/numbers.ts';
import type { Words } from '../language/words.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import type { Card } from '../output/result.ts';

export type SheetRow = {
  name: string;
  rows: number;
  columns: number;
  isHidden: boolean;
  hiddenRows: number;
  hiddenColumns: number;
  looksLike: string | undefined;
};

const sheetColumns: readonly Column<SheetRow>[] = [
  { key: 'sheet', value: (sheet) => sheet.name },
  {
    key: 'rows',
    value: (sheet) => sheet.rows,
    text: (sheet) => groupedNumber(sheet.rows),
    align: 'right',
  },
  { key: 'columns', value: (sheet) => sheet.columns, align: 'right' },
  { key: 'hidden', value: (sheet) => sheet.isHidden, text: hiddenText, drop: 2 },
  {
    key: 'looks_like',
    value: (sheet) => sheet.looksLike ?? null,
    text: (sheet) => sheet.looksLike ?? '',
    drop: 1,
  },
  {
    key: 'hidden_rows',
    value: (sheet) => sheet.hiddenRows,
    align: 'right',
    hidden: true,
  },
  {
    key: 'hidden_columns',
    value: (sheet) => sheet.hiddenColumns,
    align: 'right',
    hidden: true,
  },
];

function hiddenText({ isHidden, hiddenRows, hiddenColumns }: SheetRow, { dtmFile }: Words) {
  return dtmFile.hidden({ sheet: isHidden, rows: hiddenRows, columns: hiddenColumns });
}

/** A workbook of several sheets: which of them is meant must be said. */
export function sheetsCard(file: string, sheets: readonly SheetRow[]): Card {
  const known = sheets.find(({ looksLike }) => looksLike !== undefined);
  const listing = createListing(sheetColumns, sheets, {
    empty: ({ dtmFile }) => dtmFile.none,
  });
  return {
    kind: 'card',
    heading: file,
    fields: [],
    sections: [{ key: 'sheets', heading: ({ dtmFile }) => dtmFile.sheets, listing }],
    next: known === undefined ? [] : [({ figures }) => figures.next.sheet(file, known.name)],
  };
}
