import type { Breakdown } from '../../domain/dtm.ts';
import type { Count } from '../../tabular/count.ts';
import type { Remark } from '../remarks.ts';
import type { CountColumn } from './sheet-spec.ts';

declare module '../finding.ts' {
  interface Findings {
    PARTS_DIFFER: { breakdown: Breakdown; heading: string };
    HOUSEHOLDS_EXCEED: { households: string; people: string };
    /** Added up, and what they should be. */
    SUM_FOR: { parts: readonly number[]; total: number };
  }
}

type HeadedColumn = Omit<CountColumn<string>, 'key'> & { heading: string };

/** A number of a row with the column that it stands in. */
export type CountCell = HeadedColumn & { text: string; count: Count };

/** Each breakdown restates the total of its row; where one part has no number nothing is compared. */
export function balanceRemarks(cells: readonly CountCell[]): Remark[] {
  return cells
    .filter(({ breakdown }) => breakdown === 'total')
    .flatMap((total) => {
      const parts = cells.filter((cell) => isPartOf(cell, total));
      const breakdowns = new Set(parts.map(({ breakdown }) => breakdown));
      return [...breakdowns].flatMap((breakdown) =>
        compare(
          total,
          breakdown,
          parts.filter((part) => part.breakdown === breakdown),
        ),
      );
    });
}

function isPartOf(cell: CountCell, total: CountCell): boolean {
  const { population, measure, breakdown } = cell;
  return breakdown !== 'total' && population === total.population && measure === total.measure;
}

function compare(total: CountCell, breakdown: Breakdown, parts: readonly CountCell[]): Remark[] {
  const numbers = parts.flatMap(({ count }) => (count.kind === 'count' ? count.value : []));
  if (total.count.kind !== 'count' || numbers.length < parts.length) return [];
  const sum = numbers.reduce((all, one) => all + one, 0);
  if (sum === total.count.value) return [];
  return [
    {
      what: { code: 'PARTS_DIFFER', breakdown, heading: total.heading },
      example: { code: 'SUM_FOR', parts: [sum], total: total.count.value },
      isWarning: true,
    },
  ];
}

/** Nobody lives in two households: where there are more of them than people, columns were swapped. */
export function householdRemarks(
  columns: readonly HeadedColumn[],
): (cells: readonly CountCell[]) => Remark[] {
  const totals = columns
    .map(({ population, measure, breakdown }, at) => ({ population, measure, breakdown, at }))
    .filter(({ breakdown }) => breakdown === 'total');
  const pairs = totals
    .filter(({ measure }) => measure === 'individuals')
    .flatMap((people) => {
      const homes = totals.find(
        (each) => each.population === people.population && each.measure === 'households',
      );
      return homes === undefined ? [] : [{ homes: homes.at, people: people.at }];
    });
  return (cells) => pairs.flatMap(({ homes, people }) => compareHomes(cells[homes], cells[people]));
}

function compareHomes(homes: CountCell | undefined, people: CountCell | undefined): Remark[] {
  if (people?.count.kind !== 'count' || homes?.count.kind !== 'count') return [];
  if (homes.count.value <= people.count.value) return [];
  return [
    {
      what: { code: 'HOUSEHOLDS_EXCEED', households: homes.heading, people: people.heading },
      example: { code: 'SUM_FOR', parts: [homes.count.value], total: people.count.value },
      isWarning: true,
    },
  ];
}
