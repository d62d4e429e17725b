import { parseIsoDay } from '../domain/day.ts';
import type { Body } from '../domain/organisation.ts';
import { english } from '../language/en/english.ts';
import { termIn } from '../language/terms.ts';
import { type Text, textIn, textsIn } from '../language/text.ts';
import { withNames } from '../language/with-names.ts';
import type { TitleKey, Words } from '../language/words.ts';
import { kindOf } from './cell-kinds.ts';
import type { Column, Listing, Selection, Value, View, ViewCell } from './listing.ts';
import { sortRows } from './sort-rows.ts';
import { textOf } from './text-of.ts';
import { unknownField } from './unknown-field.ts';

type About = {
  empty: Text;
  notes?: readonly Text[];
  caption?: readonly Text[] | ((words: Words) => readonly string[]);
  /** Where the rows are already a part: how many there are in all. */
  count?: number;
  /** The column that says a row alone, for cron; the first where none is named. */
  brief?: string;
  /** By their names, where the readers know no handles. */
  bodies?: ReadonlyMap<string, Body>;
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
      view: (selection) =>
        viewOf(columns, rowsIn(words), selection, withNames(words, about.bodies)),
      empty: textIn(words, about.empty),
      brief: about.brief,
      notes: textsIn(words, about.notes ?? []),
      caption: captionIn(words, about.caption),
    }),
  };
}

function captionIn(words: Words, caption: About['caption'] = []): readonly string[] {
  return typeof caption === 'function' ? caption(words) : textsIn(words, caption);
}

function viewOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { fields, sort, limit, onlyShown }: Selection,
  words: Words,
): View {
  const chosen = fields === undefined ? columns : fields.map((key) => named(columns, key));
  const sorted = sort === undefined ? rows : sortBy(columns, rows, sort);
  const arabic = words.language === 'ar' ? arabicOf(columns) : undefined;
  const isHidden = (column: Column<Row>) =>
    column.hidden === true ||
    isElsewhere(column, words) ||
    (fields === undefined && isSaidBeside(column, arabic));
  const shown = onlyShown ? chosen.filter((column) => !isHidden(column)) : chosen;
  return {
    columns: shown.map((column) => ({
      ...column,
      title: titleOf(column, words),
      kind: kindOf(column),
      ...(isHidden(column) && { hidden: true as const }),
    })),
    rows: sorted
      .slice(0, limit)
      .map((row) => shown.map((column) => cellOf(column, row, words, arabic?.get(column.key)))),
  };
}

type Arabic<Row> = ReadonlyMap<string, Column<Row>>;

/** `name_ar` beside `name`: in Arabic the one is what is printed of the other. */
function arabicOf<Row>(columns: readonly Column<Row>[]): Arabic<Row> {
  const keys = new Set(columns.map(({ key }) => key));
  return new Map(
    columns.flatMap((column) => {
      const key = column.key.replace(/_ar$/, '');
      return key !== column.key && keys.has(key) ? [[key, column] as const] : [];
    }),
  );
}

function isSaidBeside<Row>({ key }: Column<Row>, arabic: Arabic<Row> | undefined): boolean {
  return key.endsWith('_ar') && arabic?.has(key.slice(0, -'_ar'.length)) === true;
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
  const { key, title } = column;
  if (typeof title === 'function') return title(words);
  // A column without a title of its own has a key of the catalogue: `Column` says so.
  const known: string | undefined = words.columns[key as TitleKey];
  if (title === undefined) return known ?? key;
  // A paper heads its columns in its own language already.
  const isSaid = words.language === 'en' || /\p{Script=Arabic}/u.test(title);
  return isSaid ? title : (known ?? termIn(words, title));
}

function cellOf<Row>(
  column: Column<Row>,
  row: Row,
  words: Words,
  arabic: Column<Row> | undefined,
): ViewCell {
  const value = column.value(row);
  const tone = column.tone?.(row);
  const said = column.text === undefined ? arabic?.value(row) : undefined;
  // A missing translation is seen, not blank.
  const isSaid = typeof said === 'string' && said !== '';
  const text = isSaid ? said : cellText(column, row, value, words);
  return { value, text, ...(tone && { tone }) };
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
