import type { View, ViewColumn } from './listing.ts';

/** What a person sees of a view, each column with where its cells stand in a row. */
export function shownColumns({ columns }: View): {
  column: ViewColumn;
  index: number;
}[] {
  return columns.flatMap((column, index) => (column.hidden ? [] : [{ column, index }]));
}
