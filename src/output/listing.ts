import type { PrintLanguage } from '../language/print-language.ts';
import type { Text } from '../language/text.ts';
import type { TitleKey, Words } from '../language/words.ts';
import type { CellKind } from './cell-kinds.ts';

/** What a cell holds for scripts: the CSV field and the JSON value. */
export type Value = string | number | boolean | null | readonly string[];

/** Colour only repeats what the words already say. */
export type Tone = 'late' | 'soon' | 'quiet';

/** CSV header and JSON property: snake_case, a promise to scripts, only ever added to. */
type Key = { key: TitleKey; title?: Text } | { key: string; title: Text };

/** The heading is the catalogue's word for the key, unless the column brings its own. */
export type Column<Row> = Key & {
  value: (row: Row) => Value;
  /** What the value is, where its key does not say it: see `cell-kinds.ts`. */
  kind?: CellKind;
  /** The words a person reads where they differ from `value`. A day is said by the language itself. */
  text?: (row: Row, words: Words) => string;
  align?: 'right';
  tone?: (row: Row) => Tone | undefined;
  /** Where space is short, columns go in this order, 1 first; without a number the column stays. */
  drop?: number;
  /** May be cut with `…`, to 8 when nothing is left to drop: titles, names, never dates or ids. */
  cut?: true;
  /** Goes on below where it does not fit: what a list is read for, which is never cut. */
  wrap?: true | Wrapping;
  /** Only in CSV and JSON (or when named in `--fields`), never in the table by itself. */
  hidden?: true;
  /** Hidden where another language is printed: a name has a column in each. */
  only?: PrintLanguage;
};

/** `least`: other columns go before it is narrower; `lines`: what is longer is cut. */
type Wrapping = { least: number; lines?: number };

export type Selection = {
  /** Keys in the order wanted. */
  fields?: readonly string[] | undefined;
  /** A key, or `-key` for descending. */
  sort?: string | undefined;
  limit?: number | undefined;
  /** For a drawing, which shows no hidden column: half of a long list. */
  onlyShown?: true;
};

export type ViewColumn = Pick<Column<never>, 'align' | 'drop' | 'cut' | 'wrap' | 'hidden'> & {
  key: string;
  title: string;
  /** Undefined where only scripts read the view. */
  kind?: CellKind;
};
export type ViewCell = { value: Value; text: string; tone?: Tone };
/** Rows and columns with their types forgotten: what every rendering draws from. */
export type View = { columns: readonly ViewColumn[]; rows: readonly (readonly ViewCell[])[] };

/** A list as a verb gives it: rows and columns, in any language. */
export type Listing = {
  kind: 'listing';
  keys: readonly string[];
  /** Rows before any `--limit`. */
  count: number;
  in: (words: Words) => PrintedListing;
};

/** The same list in one language. */
export type PrintedListing = {
  kind: 'listing';
  count: number;
  /** Throws `UsageError` for a field or sort key that is not a column. */
  view: (selection: Selection) => View;
  /** Said on stderr when there are no rows. */
  empty: string;
  /** The column that `--quiet` prints, where it is not the first. */
  brief: string | undefined;
  /** Said on stderr under a table on a terminal. */
  notes: readonly string[];
  /** Printed under the table and kept in documents: the source of the figures, for instance. */
  caption: readonly string[];
};
