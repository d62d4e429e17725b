import type { IsoDay } from '../../domain/day.ts';
import type { Level } from '../../domain/dtm.ts';
import { codeColumns, isDamagedCode } from '../../tabular/damaged-codes.ts';
import { type DayRead, judgeDays } from '../../tabular/day-column.ts';
import { bindColumns } from '../../tabular/header.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import type { Table } from '../../tabular/table.ts';
import type { SeriesKey } from '../figures.ts';
import type { CellFault, PlaceMatch } from '../place-cells.ts';
import { type HdxColumns, type HdxKey, hdxColumns, hdxPlaceKeys } from './hdx-columns.ts';
import { filledLevel, hdxPlaceCells, hdxTotalLabel, levelFaults } from './hdx-level.ts';
import { hdxScope, refuseOtherCountries } from './hdx-scope.ts';
import type { Layout, LayoutContext, LayoutReading, RowOutcome } from './layout.ts';
import { libyaOperation } from './layout.ts';
import {
  countFaults,
  countReader,
  entryCount,
  placeMatcher,
  rowOutcome,
  totalOutcome,
} from './row-parts.ts';

/** "DTM from API" on HDX: IDPs of country, region and mantika in one file, each level a series. */
export const hdxApi: Layout = {
  key: 'hdx-api',
  title: 'DTM from API (HDX)',
  columns: hdxColumns,
  read,
};

function read(table: Table, { gazetteer, dayOrder }: LayoutContext): LayoutReading {
  const at = bindColumns<HdxKey>(hdxColumns, table.headings);
  refuseOtherCountries(at, table.rows, gazetteer);
  const rows = table.rows.filter((row) => hdxTotalLabel(at, row) === undefined);
  const scope = hdxScope(at, rows);
  const days = rows.map((row) => ({ line: row.line, text: at.cell(row, 'day') }));
  const dayOf = judgeDays(at.heading('day'), days, dayOrder);
  const readers = {
    match: placeMatcher(gazetteer, at, hdxPlaceKeys, (row) => hdxPlaceCells(at, row)),
    count: countReader(),
    dayOf,
    isRoundStated: scope.round !== undefined,
    codeColumns: codeColumns(table.headings),
    headings: table.headings,
  };
  return {
    operation: libyaOperation,
    ...scope,
    ...reportingDays(days.map(({ text }) => dayOf(text))),
    outcomes: table.rows.map((row) => readRow(at, row, readers)),
  };
}

type Readers = {
  match: (row: CsvRecord) => PlaceMatch;
  count: ReturnType<typeof countReader>;
  dayOf: (text: string) => DayRead;
  isRoundStated: boolean;
  codeColumns: readonly number[];
  headings: readonly string[];
};

function readRow(at: HdxColumns, row: CsvRecord, readers: Readers): RowOutcome {
  const count = readers.count(at.cell(row, 'count'));
  const label = hdxTotalLabel(at, row);
  const level = filledLevel(at, row);
  if (label !== undefined || level === undefined) return totalOutcome(row.line, label ?? '', count);
  const { place, faults, remarks } = readers.match(row);
  const all = [
    ...levelFaults(at, row, level),
    ...faults,
    ...countFaults(count, at.heading('count'), at.cell(row, 'count')),
    ...dayFaults(at, row, readers),
    ...roundFaults(at, row, readers),
    ...idFaults(row, readers),
  ];
  return rowOutcome(row.line, all, remarks, () =>
    place === undefined
      ? []
      : [
          {
            series: seriesAt(level),
            place: place.code,
            category: 'total',
            count: entryCount(count),
          },
        ],
  );
}

function seriesAt(level: Level): SeriesKey {
  return { level, population: 'idps', measure: 'individuals', breakdown: 'total' };
}

function dayFaults(at: HdxColumns, row: CsvRecord, { dayOf }: Readers): CellFault[] {
  const value = at.cell(row, 'day').trim();
  const read = dayOf(at.cell(row, 'day'));
  return 'day' in read ? [] : [{ column: at.heading('day'), value, reason: read.reason }];
}

function roundFaults(at: HdxColumns, row: CsvRecord, readers: Readers): CellFault[] {
  const value = at.cell(row, 'round').trim();
  const { kind } = readers.count(value);
  if (kind === 'count' || (kind === 'unknown' && !readers.isRoundStated)) return [];
  const reason = kind === 'unknown' ? 'no round, where other rows say one' : 'not a round number';
  return [{ column: at.heading('round'), value, reason }];
}

function idFaults(row: CsvRecord, { codeColumns: at, headings }: Readers): CellFault[] {
  return at
    .filter((column) => isDamagedCode(row.cells[column] ?? ''))
    .map((column) => {
      const value = (row.cells[column] ?? '').trim();
      const reason = 'scientific notation: the spreadsheet dropped digits of this id';
      return { column: headings[column] ?? '', value, reason };
    });
}

function reportingDays(reads: readonly DayRead[]): { reportingDays?: readonly IsoDay[] } {
  const days = new Set(reads.flatMap((read) => ('day' in read ? read.day : [])));
  return days.size === 0 ? {} : { reportingDays: [...days].sort() };
}
