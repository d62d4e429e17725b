import type { Words } from '../language/words.ts';
import { titleOf } from '../output/create-listing.ts';
import type { Column, Value } from '../output/listing.ts';
import type { CardField, Change } from '../output/result.ts';

/**
 * A record as card fields: those named in `labels` are read by a person, in that order; the other
 * columns stay for JSON and CSV, so that a record has the same keys in a list and alone.
 */
export function recordFields<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  labels: Readonly<Record<string, Omit<CardField, 'key' | 'value'>>>,
): CardField[] {
  const order = Object.keys(labels);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return columns
    .toSorted((a, b) => rank(a.key) - rank(b.key))
    .map((column) => ({
      key: column.key,
      value: column.value(row),
      ...(labels[column.key] ?? { label: (words: Words) => titleOf(column, words), text: '' }),
    }));
}

/** A record as a change answers it: the column `naming` it is its id. */
export function recordOf<Row>(
  id: string,
  columns: readonly Column<Row>[],
  row: Row,
  naming = 'id',
): Change['records'][number] {
  const fields = columns
    .filter(({ key }) => key !== naming)
    .map((column): [string, Value] => [column.key, column.value(row)]);
  return { id, fields: Object.fromEntries(fields) };
}
