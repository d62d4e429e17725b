import { cleanText } from '../domain/clean-text.ts';
import type { Measure, Population } from '../domain/dtm.ts';
import { fold } from '../domain/fold.ts';
import { DataError } from '../errors.ts';
import type { CsvRecord } from './records.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    COLUMN_TWICE: TwiceByHeading | TwiceByTag;
  }
}

/** Columns that could all be the one; the first is 1. */
type TwiceByHeading = { heading: string; columns: readonly { heading: string; number: number }[] };
/** Columns that an HXL row calls the same. */
type TwiceByTag = { population: Population; measure: Measure; headings: readonly string[] };

/** A column by its heading; `also` lists earlier names, misspellings and their corrections. */
type ColumnSpec = { heading: string; also?: readonly string[]; optional?: boolean };
export type ColumnSpecs<Key extends string> = Readonly<Record<Key, ColumnSpec>>;

/** The columns of one file, found by name and never by position. */
export type Columns<Key extends string> = {
  has: (key: Key) => boolean;
  /** The cell's place in a record; -1 where the file has no such column. */
  place: (key: Key) => number;
  /** Empty where the file has no such column. */
  cell: (record: CsvRecord, key: Key) => string;
  /** As the file spells it. */
  heading: (key: Key) => string;
  used: readonly string[];
};

/** Case, blanks, underscores and accents aside; `%` stays, for a share is not its count. */
export function foldHeading(heading: string): string {
  return fold(heading.replaceAll('%', ' percent ')).replaceAll(' ', '');
}

/** Line breaks inside a heading, and what pasting left in it, are not part of its name. */
export function cleanHeading(cell: string): string {
  return cleanText(cell).replace(/\s+/g, ' ');
}

export function requiredHeadings(specs: ColumnSpecs<string>): string[] {
  return requiredSpecs(specs).map((spec) => spec.heading);
}

export function missingHeadings(
  specs: ColumnSpecs<string>,
  headings: ReadonlySet<string>,
): string[] {
  return requiredSpecs(specs)
    .filter((spec) => !spellings(spec).some((spelling) => headings.has(spelling)))
    .map((spec) => spec.heading);
}

export function bindColumns<Key extends string>(
  specs: ColumnSpecs<Key>,
  headings: readonly string[],
): Columns<Key> {
  const folded = headings.map(foldHeading);
  const places = new Map<string, number>();
  for (const [key, spec] of Object.entries<ColumnSpec>(specs)) {
    const place = findColumn(spec, folded, headings);
    if (place !== undefined) places.set(key, place);
  }
  return {
    has: (key) => places.has(key),
    place: (key) => places.get(key) ?? -1,
    cell: (record, key) => record.cells[places.get(key) ?? -1] ?? '',
    heading: (key) => headings[places.get(key) ?? -1] ?? specs[key].heading,
    used: [...places.values()].map((place) => headings[place] ?? ''),
  };
}

function requiredSpecs(specs: ColumnSpecs<string>): ColumnSpec[] {
  return Object.values(specs).filter((spec) => spec.optional !== true);
}

function findColumn(
  spec: ColumnSpec,
  folded: readonly string[],
  headings: readonly string[],
): number | undefined {
  const known = spellings(spec);
  const found = folded.flatMap((heading, at) => (known.includes(heading) ? [at] : []));
  if (found.length < 2) return found[0];
  const columns = found.map((at) => ({ heading: headings[at] ?? '', number: at + 1 }));
  throw new DataError('COLUMN_TWICE', { heading: spec.heading, columns });
}

function spellings(spec: ColumnSpec): string[] {
  return [spec.heading, ...(spec.also ?? [])].map(foldHeading);
}
