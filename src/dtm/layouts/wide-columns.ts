import type { Breakdown, Measure, Population } from '../../domain/dtm.ts';
import type { ColumnSpecs } from '../../tabular/header.ts';
import type { CountColumn } from './sheet-spec.ts';

/** Breakdown, category, heading, its other spellings. */
export type WideColumn = readonly [Breakdown, string, string, ...string[]];

export function wideSpecs(columns: readonly WideColumn[], measure: Measure): ColumnSpecs<string> {
  return Object.fromEntries(
    columns.map(([breakdown, category, heading, ...also]) => [
      keyOf(breakdown, category, measure),
      { heading, also, optional: true as const },
    ]),
  );
}

export function wideCounts(
  columns: readonly WideColumn[],
  population: Population,
  measure: Measure,
): CountColumn<string>[] {
  return columns.map(([breakdown, category]) => ({
    key: keyOf(breakdown, category, measure),
    population,
    measure,
    breakdown,
    category,
  }));
}

function keyOf(breakdown: Breakdown, category: string, measure: Measure): string {
  return `${breakdown} ${category} ${measure}`;
}
