import type { IsoDay } from '../domain/day.ts';
import type { Round, SeriesKey } from '../domain/dtm.ts';
import { groupedNumber } from '../domain/numbers.ts';
import type { Column } from '../output/listing.ts';

export type SeriesRow = Round &
  SeriesKey & {
    importId: number;
    state: string;
    fileName: string;
    importedOn: IsoDay;
    total: number;
    unknown: number;
    suppressed: number;
  };

export const seriesColumns: readonly Column<SeriesRow>[] = [
  { key: 'round', title: 'Round', value: (series) => series.number, align: 'right' },
  { key: 'from', title: 'From', value: (series) => series.fromOn },
  { key: 'until', title: 'Until', value: (series) => series.untilOn },
  { key: 'population', title: 'Who', value: (series) => series.population },
  { key: 'breakdown', title: 'By', value: (series) => series.breakdown, drop: 3 },
  { key: 'level', title: 'Level', value: (series) => series.level, drop: 4 },
  {
    key: 'total',
    title: 'Total',
    value: (series) => series.total,
    text: (series) => groupedNumber(series.total),
    align: 'right',
  },
  { key: 'import', title: 'Import', value: (series) => `I-${series.importId}` },
  { key: 'state', title: 'State', value: (series) => series.state, drop: 2 },
  { key: 'file', title: 'File', value: (series) => series.fileName, drop: 1, cut: true },
  { key: 'measure', title: 'Unit', value: (series) => series.measure, hidden: true },
  { key: 'unknown', title: 'No figure', value: (series) => series.unknown, hidden: true },
  { key: 'suppressed', title: 'Suppressed', value: (series) => series.suppressed, hidden: true },
  { key: 'operation', title: 'Operation', value: (series) => series.operation, hidden: true },
  { key: 'assessment', title: 'Type', value: (series) => series.assessmentType, hidden: true },
  { key: 'imported', title: 'Imported', value: (series) => series.importedOn, hidden: true },
];
