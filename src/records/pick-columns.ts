import type { Column } from '../output/listing.ts';

/** Columns of a record in the order of `keys`, for a paper or card that needs fewer. */
export function pickColumns<Row>(columns: readonly Column<Row>[], keys: readonly string[]) {
  return keys.flatMap((key) => columns.filter((column) => column.key === key));
}
