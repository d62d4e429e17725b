import type { Estimate } from '../domain/estimate.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

export const estimateColumns: readonly Column<Estimate>[] = [
  { key: 'id', value: ({ id }) => `E-${id}` },
  {
    key: 'stated',
    value: ({ untilOn }) => untilOn,
    text: (estimate, { dtmCaptions }) => dtmCaptions.stated(estimate),
  },
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
