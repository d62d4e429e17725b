/** The first of many: a paper stays readable, and says how many there are in all. */
export type Portion<Row> = { rows: readonly Row[]; count: number };

export function firstOf<Row>(rows: readonly Row[], most: number): Portion<Row> {
  return { rows: rows.slice(0, most), count: rows.length };
}

export function allOf<Row>(rows: readonly Row[]): Portion<Row> {
  return { rows, count: rows.length };
}
