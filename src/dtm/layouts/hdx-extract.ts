import type { SeriesKey } from '../../domain/dtm.ts';
import { codeColumns, isDamagedCode } from '../../tabular/damaged-codes.ts';
import {
  bindColumns,
  type ColumnSpecs,
  missingHeadings,
  requiredHeadings,
} from '../../tabular/header.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import type { Finding } from '../finding.ts';
import type { CellFault } from '../place-cells.ts';
import type { Remark } from '../remarks.ts';
import {
  apiColumns,
  type HdxColumns,
  type HdxKey,
  type HdxLevel,
  hapiColumns,
  hdxPlaceKeys,
} from './hdx-columns.ts';
import { type HdxPlace, readHdxPlace } from './hdx-place.ts';
import { readHdxRound } from './hdx-round.ts';
import type {
  AskedColumn,
  Layout,
  LayoutContext,
  Needed,
  OpenLayout,
  RowOutcome,
} from './layout.ts';
import type { LayoutKind } from './layout-kind.ts';
import {
  countFaults,
  countReader,
  entryCount,
  oncePerCells,
  rowOutcome,
  totalOutcome,
} from './row-parts.ts';

declare module '../finding.ts' {
  interface Findings {
    ID_SCIENTIFIC: object;
    MARKED_WRONG: object;
    SEXES_DIFFER: { headings: readonly [string, string]; of: string };
  }
}

/**
 * "DTM from API" on HDX: IDPs of country, region and mantika in one file, each level a series. Rows
 * of one place that differ by reason or origin are lines of one figure: they add up.
 */
export const hdxApi = extract({ code: 'hdx-api' }, apiColumns);
export const hdxHapi = extract({ code: 'hdx-hapi' }, hapiColumns);

function extract(kind: LayoutKind, columns: ColumnSpecs<HdxKey>): Layout {
  return {
    kind,
    missing: (headings) => [
      ...missingHeadings(columns, headings),
      ...(namesPlaces(columns, headings) ? [] : [placeNeeded(columns)]),
    ],
    needs: [placeNeeded(columns), ...requiredHeadings(columns)],
    open: (headings, context) => open(bindColumns(columns, headings), headings, context),
  };
}

/** The file of country totals has no other place column than the country's. */
function namesPlaces(columns: ColumnSpecs<HdxKey>, headings: ReadonlySet<string>): boolean {
  const codes = [columns.countryCode, columns.mantikaCode];
  return codes.some(
    (spec) => missingHeadings({ code: { ...spec, optional: false } }, headings).length === 0,
  );
}

function placeNeeded({ countryCode, mantikaCode }: ColumnSpecs<HdxKey>): Needed {
  return [mantikaCode.heading, countryCode.heading];
}

function open(at: HdxColumns, headings: readonly string[], context: LayoutContext): OpenLayout {
  const places = (keys: readonly HdxKey[]) => keys.map((key) => at.place(key));
  const column = (key: 'day' | 'until') =>
    at.has(key) && !context.isPeriodStated
      ? context.register.dayColumn(at.heading(key))
      : undefined;
  const days = { from: column('day'), until: column('until') };
  const readers: Readers = {
    place: oncePerCells(places(hdxPlaceKeys), (cells) =>
      readHdxPlace(at, { line: 0, cells }, context),
    ),
    round: oncePerCells(places(['operation', 'round', 'assessment', 'day', 'until']), (cells) =>
      readHdxRound(at, cells, days),
    ),
    count: countReader(),
    total: context.register.category('total', 'total'),
    days,
    faults: [idFaults(headings), errorFaults(at)],
    sexes: sexRemarks(at),
  };
  return {
    used: at.used,
    isDayRead: days.from !== undefined,
    held: context.isPeriodStated ? dayColumns(at) : [],
    parts: at.has('reason') ? [at.heading('reason')] : [],
    notes: [],
    read: (row) => readRow(at, row, readers, context),
  };
}

function dayColumns(at: HdxColumns): AskedColumn[] {
  return (['day', 'until'] as const).flatMap((key) =>
    at.has(key) ? [{ heading: at.heading(key), at: at.place(key) }] : [],
  );
}

type Readers = {
  place: (cells: readonly string[]) => HdxPlace;
  round: (cells: readonly string[]) => ReturnType<typeof readHdxRound>;
  count: ReturnType<typeof countReader>;
  total: number;
  days: Parameters<typeof readHdxRound>[2];
  faults: readonly ((row: CsvRecord) => readonly CellFault[])[];
  sexes: (row: CsvRecord, count: number) => readonly Remark[];
};

function readRow(
  at: HdxColumns,
  row: CsvRecord,
  readers: Readers,
  { register }: LayoutContext,
): RowOutcome {
  const count = readers.count(at.cell(row, 'count'));
  const place = readers.place(row.cells);
  if (place.kind === 'total') return totalOutcome(row.line, place.label, count);
  const round = readers.round(row.cells);
  const faults = [
    ...(place.kind === 'fault' ? place.faults : []),
    ...countFaults(count, at.heading('count'), at.cell(row, 'count')),
    ...dayFaults(at, row, readers.days),
    ...round.faults,
    ...readers.faults.flatMap((look) => look(row)),
  ];
  const sexes = count.kind === 'count' ? readers.sexes(row, count.value) : [];
  const remarks = sexes.length === 0 ? place.remarks : [...place.remarks, ...sexes];
  return rowOutcome(row.line, faults, remarks, () => {
    if (place.kind !== 'place') return [];
    const series = register.series(round.of(place.country), seriesKeys[place.level]);
    return [{ series, place: place.place, category: readers.total, count: entryCount(count) }];
  });
}

const extracted = { population: 'idps', measure: 'individuals', breakdown: 'total' } as const;
const seriesKeys: Readonly<Record<HdxLevel, SeriesKey>> = {
  country: { level: 'country', ...extracted },
  region: { level: 'region', ...extracted },
  mantika: { level: 'mantika', ...extracted },
};

function dayFaults(at: HdxColumns, row: CsvRecord, { from, until }: Readers['days']): CellFault[] {
  const faults: CellFault[] = [];
  for (const [column, key] of [
    [from, 'day'],
    [until, 'until'],
  ] as const) {
    const value = at.cell(row, key);
    const reason = column?.add(value, row.line);
    if (reason !== undefined) faults.push({ column: at.heading(key), value: value.trim(), reason });
  }
  return faults;
}

function idFaults(headings: readonly string[]): (row: CsvRecord) => readonly CellFault[] {
  const columns = codeColumns(headings);
  return ({ cells }) =>
    columns
      .filter((column) => isDamagedCode(cells[column] ?? ''))
      .map((column) => ({
        column: headings[column] ?? '',
        value: (cells[column] ?? '').trim(),
        reason: { code: 'ID_SCIENTIFIC' },
      }));
}

/** The publisher's own word that a row is wrong. */
function errorFaults(at: HdxColumns): (row: CsvRecord) => readonly CellFault[] {
  if (!at.has('error')) return () => [];
  return (row) => {
    const value = at.cell(row, 'error').trim();
    return value === ''
      ? []
      : [{ column: at.heading('error'), value, reason: { code: 'MARKED_WRONG' } }];
  };
}

/** Mostly blank, and where filled they need not add up: compared, never stored. */
function sexRemarks(at: HdxColumns): Readers['sexes'] {
  if (!at.has('males') || !at.has('females')) return () => [];
  const read = countReader();
  const headings = [at.heading('males'), at.heading('females')] as const;
  const what: Finding = { code: 'SEXES_DIFFER', headings, of: at.heading('count') };
  return (row, total) => {
    const [males, females] = [read(at.cell(row, 'males')), read(at.cell(row, 'females'))];
    if (males.kind !== 'count' || females.kind !== 'count') return [];
    if (males.value + females.value === total) return [];
    const parts = [males.value, females.value];
    return [{ what, example: { code: 'SUM_FOR', parts, total }, isWarning: true }];
  };
}
