import { english } from '../language/en/english.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { titleOf } from '../output/create-listing.ts';
import type { Column } from '../output/listing.ts';
import { textOf } from '../output/text-of.ts';

/** Columns that follow from others and from the day, so that an edit is not told twice. */
const derived = ['days_left', 'overdue_days', 'late_band', 'last_word', 'open_actions'];

/** What an edit changed, as a person reads it: `place: Tripoli → Sebha`. */
export function differences<Row>(columns: readonly Column<Row>[], before: Row, after: Row): Text[] {
  return columns
    .filter(({ key }) => !derived.includes(key))
    .filter((column) => shown(column, before, english) !== shown(column, after, english))
    .map((column) => (words) => {
      const [from, to] = [shown(column, before, words), shown(column, after, words)];
      return `${titleOf(column, words).toLowerCase()}: ${from} → ${to}`;
    });
}

function shown<Row>(column: Column<Row>, row: Row, words: Words): string {
  return (column.text?.(row, words) ?? textOf(column.value(row), words)) || 'none';
}
