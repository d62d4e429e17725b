import type { Column, Listing, Selection, View, ViewCell } from './listing.ts';
import { sortRows } from './sort-rows.ts';
import { textOf } from './text-of.ts';
import { unknownField } from './unknown-field.ts';

type Words = {
  empty: string;
  notes?: readonly string[];
  caption?: readonly string[];
  /** Where the rows are already a part: how many there are in all. */
  count?: number;
};

/** Rows and how to read them, with the row's type closed over. */
export function createListing<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: Words,
): Listing {
  return {
    kind: 'listing',
    keys: columns.map((column) => column.key),
    count: words.count ?? rows.length,
    view: (selection) => viewOf(columns, rows, selection),
    empty: words.empty,
    notes: words.notes ?? [],
    ...(words.caption && { caption: words.caption }),
  };
}

function viewOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { fields, sort, limit }: Selection,
): View {
  const shown = fields === undefined ? columns : fields.map((key) => named(columns, key));
  const sorted = sort === undefined ? rows : sortBy(columns, rows, sort);
  return {
    columns: shown,
    rows: sorted.slice(0, limit).map((row) => shown.map((column) => cellOf(column, row))),
  };
}

/** A column asked for by name is never hidden. */
function named<Row>(columns: readonly Column<Row>[], key: string): Column<Row> {
  const { hidden: _, ...column } = find(columns, key);
  return column;
}

function sortBy<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sort: string,
): readonly Row[] {
  const descending = sort.startsWith('-');
  return sortRows(rows, find(columns, descending ? sort.slice(1) : sort).value, descending);
}

function find<Row>(columns: readonly Column<Row>[], key: string): Column<Row> {
  const found = columns.find((column) => column.key === key);
  if (found) return found;
  throw unknownField(
    key,
    columns.map((column) => column.key),
  );
}

function cellOf<Row>(column: Column<Row>, row: Row): ViewCell {
  const value = column.value(row);
  const tone = column.tone?.(row);
  return { value, text: column.text?.(row) ?? textOf(value), ...(tone && { tone }) };
}
