import type { IsoDay } from '../domain/day.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

/** A series of figures that a file holds, not stored yet. */
export type CheckedSeries = {
  country: string | null;
  operation: string | null;
  assessment: string | null;
  number: number | null;
  from: IsoDay | null;
  until: IsoDay | null;
  population: string;
  measure: string;
  breakdown: string;
  level: string;
  total: number;
  figures: number;
  unknown: number;
  suppressed: number;
};
export const seriesColumns: readonly Column<CheckedSeries>[] = [
  { key: 'country', value: (row) => row.country, drop: 2 },
  { key: 'round', value: (row) => row.number, align: 'right' },
  { key: 'assessment', value: (row) => row.assessment, drop: 3 },
  {
    key: 'from',
    value: (row) => row.from,
    text: (row, { dtmFile }) => dtmFile.dayOr(row.from),
    drop: 4,
  },
  {
    key: 'until',
    value: (row) => row.until,
    text: (row, { dtmFile }) => dtmFile.dayOr(row.until),
    drop: 1,
  },
  { key: 'population', value: (row) => row.population },
  { key: 'measure', value: (row) => row.measure },
  { key: 'breakdown', value: (row) => row.breakdown },
  { key: 'level', value: (row) => row.level },
  {
    key: 'total',
    value: (row) => row.total,
    text: (row) => groupedNumber(row.total),
    align: 'right',
  },
  {
    key: 'figures',
    value: (row) => row.figures,
    text: (row) => groupedNumber(row.figures),
    align: 'right',
  },
  { key: 'unknown', value: (row) => row.unknown, align: 'right', hidden: true },
  {
    key: 'suppressed',
    value: (row) => row.suppressed,
    align: 'right',
    hidden: true,
  },
  { key: 'operation', value: (row) => row.operation, hidden: true },
];
