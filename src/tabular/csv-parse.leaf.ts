import { parse } from 'csv-parse/sync';

/** Every record as its cells, blank lines included; throws on a stray quote. */
export function parseCells(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
  });
}
