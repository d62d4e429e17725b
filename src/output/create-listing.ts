import { type Text, textIn, textsIn } from '../language/text.ts';
import type { TitleKey, Words } from '../language/words.ts';
import type { Column, Listing, Selection, View, ViewCell } from './listing.ts';
import { sortRows } from './sort-rows.ts';
import { textOf } from './text-of.ts';
import { unknownField } from './unknown-field.ts';

type About = {
  empty: Text;
  notes?: readonly Text[];
  caption?: readonly Text[];
  /** Where the rows are already a part: how many there are in all. */
  count?: number;
};

/** Rows and how to read them, with the row's type closed over. */
export function createListing<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  about: About,
): Listing {
  const count = about.count ?? rows.length;
  return {
    kind: 'listing',
    keys: columns.map((column) => column.key),
    count,
    in: (words) => ({
      kind: 'listing',
      count,
      view: (selection) => viewOf(columns, rows, selection, words),
      empty: textIn(words, about.empty),
      notes: textsIn(words, about.notes ?? []),
      caption: textsIn(words, about.caption ?? []),
    }),
  };
}

function viewOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { fields, sort, limit }: Selection,
  words: Words,
): View {
  const shown = fields === undefined ? columns : fields.map((key) => named(columns, key));
  const sorted = sort === undefined ? rows : sortBy(columns, rows, sort);
  return {
    columns: shown.map((column) => ({ ...column, title: titleOf(column, words) })),
    rows: sorted.slice(0, limit).map((row) => shown.map((column) => cellOf(column, row, words))),
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

export function titleOf<Row>(column: Pick<Column<Row>, 'key' | 'title'>, words: Words): string {
  if (column.title !== undefined) return textIn(words, column.title);
  // A column without a title of its own has a key of the catalogue: `Column` says so.
  return words.columns[column.key as TitleKey];
}

function cellOf<Row>(column: Column<Row>, row: Row, words: Words): ViewCell {
  const value = column.value(row);
  const tone = column.tone?.(row);
  return { value, text: column.text?.(row, words) ?? textOf(value), ...(tone && { tone }) };
}
