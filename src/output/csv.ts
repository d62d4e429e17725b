import { guarded } from '../domain/excel-guard.ts';
import type { CellKind } from './cell-kinds.ts';
import type { Value, View } from './listing.ts';

export type CsvStyle = 'csv' | 'excel' | 'tsv';

const byteOrderMark = '\ufeff';

/** For Excel with what that program needs: byte order mark, CRLF, text that cannot run or turn. */
export async function renderCsv(view: View, style: CsvStyle): Promise<string> {
  const { stringify } = await import('./csv-stringify.leaf.ts');
  const field = style === 'excel' ? excelField : plainField;
  const header = view.columns.map((column) => column.key);
  const rows = view.rows.map((row) =>
    row.map((cell, at) => field(cell.value, view.columns[at]?.kind)),
  );
  const csv = stringify([header, ...rows], {
    delimiter: style === 'tsv' ? '\t' : ',',
    record_delimiter: style === 'excel' ? '\r\n' : '\n',
    // The empty field of a one-column row would be an empty line, which readers skip.
    quoted_empty: header.length === 1,
  });
  return style === 'excel' ? byteOrderMark + csv : csv;
}

function plainField(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** A day is meant to become one. */
function excelField(value: Value, kind: CellKind | undefined): string {
  const text = plainField(value);
  return typeof value === 'number' || kind === 'date' ? text : guarded(text);
}
