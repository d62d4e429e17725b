import type { Column } from '../output/listing.ts';
import { textOf } from '../output/text-of.ts';

/** Columns that follow from others and from the day, so that an edit is not told twice. */
const derived = ['days_left', 'overdue_days', 'open_actions'];

/** What an edit changed, as a person reads it: `place: Tripoli → Sebha`. */
export function differences<Row>(
  columns: readonly Column<Row>[],
  before: Row,
  after: Row,
): string[] {
  return columns
    .filter(({ key }) => !derived.includes(key))
    .map((column) => ({ column, from: shown(column, before), to: shown(column, after) }))
    .filter(({ from, to }) => from !== to)
    .map(({ column, from, to }) => `${column.title.toLowerCase()}: ${from} → ${to}`);
}

function shown<Row>(column: Column<Row>, row: Row): string {
  return (column.text?.(row) ?? textOf(column.value(row))) || 'none';
}
