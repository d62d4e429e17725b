import { type Estimate, statedText } from '../domain/estimate.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

export const estimateColumns: readonly Column<Estimate>[] = [
  { key: 'id', value: ({ id }) => `E-${id}` },
  { key: 'stated', value: ({ untilOn }) => untilOn, text: statedText },
  {
    key: 'low',
    value: ({ low }) => low,
    text: ({ low }) => groupedNumber(low),
    align: 'right',
  },
  {
    key: 'high',
    value: ({ high }) => high,
    text: ({ high }) => groupedNumber(high),
    align: 'right',
  },
  { key: 'population', value: ({ population }) => population, drop: 2 },
  { key: 'visibility', value: ({ visibility }) => visibility, drop: 1 },
  { key: 'source', value: ({ source }) => source, wrap: true },
  { key: 'stated_from', value: ({ fromOn }) => fromOn, hidden: true },
  { key: 'note', value: ({ note }) => note, hidden: true },
  { key: 'ended', value: ({ endedOn }) => endedOn, hidden: true },
  { key: 'end_reason', title: 'Why ended', value: ({ endReason }) => endReason, hidden: true },
];

export const estimatesAreNoCounts =
  'Estimates are statements by others, not counts: never added to DTM’s figures, subtracted from them or ranked with them.';

/** `700,000 to 1,000,000` */
export function rangeText({ low, high }: Pick<Estimate, 'low' | 'high'>): string {
  return low === high ? groupedNumber(low) : `${groupedNumber(low)} to ${groupedNumber(high)}`;
}

/** What stands under a table of counts; nothing where there is no estimate. */
export function estimateLines(estimates: readonly Estimate[]): string[] {
  if (estimates.length === 0) return [];
  return [
    ...estimates.map(
      (estimate) =>
        `Estimate, not a count: ${rangeText(estimate)} ${estimate.population}, ${statedText(estimate)} (${estimate.source}).`,
    ),
    estimatesAreNoCounts,
  ];
}
