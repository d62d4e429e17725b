import type { Coverage } from '../domain/coverage.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Round, SeriesKey } from '../domain/dtm.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { importRef } from '../domain/stored-import.ts';
import { coverageMark } from '../language/en/coverage.ts';
import type { Column } from '../output/listing.ts';
import { starred } from './dtm-stars.ts';

export type SeriesRow = Round &
  SeriesKey & {
    importId: number;
    state: string;
    fileName: string;
    importedOn: IsoDay;
    total: number;
    unknown: number;
    suppressed: number;
    country: string;
    coverage: Coverage;
  };

export const seriesColumns: readonly Column<SeriesRow>[] = [
  { key: 'round', value: (series) => series.number, align: 'right' },
  { key: 'from', value: (series) => series.fromOn, drop: 3 },
  { key: 'until', value: (series) => series.untilOn, drop: 5 },
  { key: 'population', value: (series) => series.population },
  { key: 'breakdown', value: (series) => series.breakdown, drop: 6 },
  { key: 'level', value: (series) => series.level, drop: 7 },
  {
    key: 'total',
    value: (series) => series.total,
    text: (series) => starred(groupedNumber(series.total), series.coverage),
    align: 'right',
  },
  { key: 'import', value: (series) => importRef(series.importId) },
  {
    key: 'state',
    title: ({ columns }) => columns.status,
    value: (series) => series.state,
    kind: 'term',
    drop: 2,
  },
  { key: 'file', value: (series) => series.fileName, drop: 1, cut: true },
  { key: 'measure', value: (series) => series.measure, hidden: true },
  { key: 'unknown', value: (series) => series.unknown, hidden: true },
  { key: 'suppressed', value: (series) => series.suppressed, hidden: true },
  { key: 'operation', value: (series) => series.operation, hidden: true },
  { key: 'assessment', value: (series) => series.assessmentType, hidden: true },
  { key: 'imported', value: (series) => series.importedOn, hidden: true },
  { key: 'country', value: (series) => series.country, hidden: true },
  {
    key: 'coverage',
    value: (series) => series.coverage.verdict,
    text: (series, { dtmFile }) => dtmFile.mark(series.coverage),
    drop: 4,
    cut: true,
    hidden: true,
  },
  {
    key: 'coverage_note',
    value: (series) => coverageMark(series.coverage),
    text: (series, { dtmFile }) => dtmFile.mark(series.coverage),
    hidden: true,
  },
];
