import type { Value, View } from './listing.ts';

const byteOrderMark = '\ufeff';

/** What a spreadsheet program would run, also behind blanks or in full-width letters. */
const formula = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
/** A sign and digits are a figure or a phone number and keep their plus, */
const phone = /^\+?[\d ()-]+$/;
/** but `+218-91` would be calculated. */
const sum = /^[+-].*\d-\d/;

/** `excel` adds what that program needs: byte order mark, CRLF, and text that cannot run. */
export async function renderCsv(view: View, options: { excel: boolean }): Promise<string> {
  const { stringify } = await import('./csv-stringify.leaf.ts');
  const field = options.excel ? excelField : plainField;
  const header = view.columns.map((column) => column.key);
  const rows = view.rows.map((row) => row.map((cell) => field(cell.value)));
  const csv = stringify([header, ...rows], {
    record_delimiter: options.excel ? '\r\n' : '\n',
    // The empty field of a one-column row would be an empty line, which readers skip.
    quoted_empty: header.length === 1,
  });
  return options.excel ? byteOrderMark + csv : csv;
}

function plainField(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

function excelField(value: Value): string {
  const text = plainField(value);
  return typeof value === 'number' || !wouldRun(text) ? text : `'${text}`;
}

function wouldRun(text: string): boolean {
  return formula.test(text) && (!phone.test(text) || sum.test(text));
}
