import type { ControlTotal, RoundSaid, SeriesFigures } from './figures.ts';
import type { TotalRow } from './gather.ts';
import { isWholeTotal } from './totals.ts';

/** A grand total is that of any one level, for they restate each other: the coarsest is taken. */
export function controlTotals(
  totals: readonly TotalRow[],
  rounds: readonly RoundSaid[],
  series: readonly SeriesFigures[],
): ControlTotal[] {
  const [first] = series;
  return totals.map((total) => {
    const isCompared = first !== undefined && rounds.length === 1 && isWholeTotal(total.label);
    return isCompared ? { ...total, computed: first.total } : total;
  });
}
