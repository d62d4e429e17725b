import { parseIsoDay } from '../domain/day.ts';
import { english } from '../language/en/english.ts';
import { type Text, textIn, textsIn } from '../language/text.ts';
import type { TitleKey, Words } from '../language/words.ts';
import { kindOf } from './cell-kinds.ts';
import type { Column, Listing, Selection, Value, View, ViewCell } from './listing.ts';
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

/** Rows and how to read them, with the row's type closed over; their order may be the language's. */
export function createListing<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[] | ((words: Words) => readonly Row[]),
  about: About,
): Listing {
  const rowsIn = typeof rows === 'function' ? rows : () => rows;
  const count = about.count ?? rowsIn(english).length;
  return {
    kind: 'listing',
    keys: columns.map((column) => column.key),
    count,
    in: (words) => ({
      kind: 'listing',
      count,
      view: (selection) => viewOf(columns, rowsIn(words), selection, words),
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
    columns: shown.map((column) => ({
      ...column,
      title: titleOf(column, words),
      kind: kindOf(column),
      ...(isElsewhere(column, words) && { hidden: true as const }),
    })),
    rows: sorted.slice(0, limit).map((row) => shown.map((column) => cellOf(column, row, words))),
  };
}

function isElsewhere<Row>({ only }: Column<Row>, { language }: Words): boolean {
  return only !== undefined && only !== language;
}

/** A column asked for by name is never hidden. */
function named<Row>(columns: readonly Column<Row>[], key: string): Column<Row> {
  const { hidden: _hidden, only: _only, ...column } = find(columns, key);
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
  return { value, text: cellText(column, row, value, words), ...(tone && { tone }) };
}

function cellText<Row>(column: Column<Row>, row: Row, value: Value, words: Words): string {
  const own = column.text?.(row, words);
  const kind = kindOf(column);
  if (kind === 'date' && typeof value === 'string') return dayIn(words, value, own);
  return own ?? textOf(value, words, kind);
}

/** A day is said by the language; what a column adds to it, or leaves out, stays the column's. */
function dayIn({ language, days }: Words, value: string, own: string | undefined): string {
  const day = parseIsoDay(value);
  if (day === undefined || language === 'en') return own ?? value;
  if (own === undefined) return days.date(day);
  return own === english.days.day(day) ? days.day(day) : own;
}
