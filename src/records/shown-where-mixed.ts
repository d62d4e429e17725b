import type { Column } from '../output/listing.ts';

/** Columns by which rows differ come into the table, and stay however narrow it is: else they would look alike. */
export function shownWhereMixed<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  keys: readonly string[],
): Column<Row>[] {
  return columns.map((column) => {
    if (!keys.includes(column.key) || !isMixed(column, rows)) return column;
    const { hidden: _, drop: __, ...kept } = column;
    return kept;
  });
}

export function shownWhere<Row>(
  columns: readonly Column<Row>[],
  keys: readonly string[],
): Column<Row>[] {
  return columns.map((column) => {
    if (!keys.includes(column.key)) return column;
    const { hidden: _, ...shown } = column;
    return shown;
  });
}

function isMixed<Row>({ value }: Column<Row>, rows: readonly Row[]): boolean {
  return new Set(rows.map((row) => String(value(row)))).size > 1;
}
