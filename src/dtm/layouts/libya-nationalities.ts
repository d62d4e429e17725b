import type { Level } from '../../domain/dtm.ts';
import { bindColumns, type Columns } from '../../tabular/header.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import type { Table } from '../../tabular/table.ts';
import type { SeriesKey } from '../figures.ts';
import { readNationality } from '../nationalities.ts';
import { type CellFault, type PlaceCells, type PlaceMatch, statedCode } from '../place-cells.ts';
import { isTotalLabel } from '../totals.ts';
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

const columns = {
  regionEn: { heading: 'ADM 1 Geodivision (EN)', also: ['ADM1_Region_EN'], optional: true },
  regionAr: { heading: 'ADM 1 Geodivision (AR)', also: ['ADM1_Region_AR'], optional: true },
  mantikaEn: { heading: 'ADM 2 Mantika-Region (EN)', also: ['ADM2_Mantika_EN'], optional: true },
  mantikaAr: { heading: 'ADM 2 Mantika-Region (AR)', also: ['ADM2_Mantika_AR'], optional: true },
  baladiyaEn: { heading: 'ADM 3 Baladiya-Area (EN)', also: ['ADM3_Baladiya_EN'], optional: true },
  baladiyaAr: { heading: 'ADM 3 Baladiya-Area (AR)', also: ['ADM3_Baladiya_AR'], optional: true },
  muhallaEn: { heading: 'ADM 4 Muhalla (EN)', also: ['ADM4_Muhalla_EN'], optional: true },
  muhallaAr: { heading: 'ADM 4 Muhalla (AR)', also: ['ADM4_Muhalla_AR'], optional: true },
  code: { heading: 'Muhalla P Code', also: ['Muhalla_pcode', 'ADM4_Pcode'] },
  area: { heading: 'Region1', optional: true },
  origin: { heading: 'Region 2', optional: true },
  nationality: { heading: 'Migrant Nationality', also: ['Nationality', 'Migrant Nationalities'] },
  count: { heading: 'Migrant Individuals', also: ['Migrants Individuals', 'Migrant IND'] },
} as const;

type Key = keyof typeof columns;

/** DTM Libya's own migrants workbook, nationality sheet: one row a muhalla and nationality. */
export const libyaNationalities: Layout = {
  key: 'libya-nationalities',
  title: 'DTM Libya migrants by nationality',
  columns,
  read,
};

const series: SeriesKey = {
  level: 'muhalla',
  population: 'migrants',
  measure: 'individuals',
  breakdown: 'nationality',
};

const nameColumns: readonly (readonly [Level, Key])[] = [
  ['region', 'regionEn'],
  ['region', 'regionAr'],
  ['mantika', 'mantikaEn'],
  ['mantika', 'mantikaAr'],
  ['baladiya', 'baladiyaEn'],
  ['baladiya', 'baladiyaAr'],
  ['muhalla', 'muhallaEn'],
  ['muhalla', 'muhallaAr'],
];

const placeKeys: readonly Key[] = ['code', ...nameColumns.map(([, key]) => key)];

function read(table: Table, { gazetteer }: LayoutContext): LayoutReading {
  const at = bindColumns<Key>(columns, table.headings);
  const readRow = rowReader(at, {
    match: placeMatcher(gazetteer, at, placeKeys, (row) => placeCells(at, row)),
    count: countReader(),
    nationality: nationalityReader(),
    hasCode: oncePerText((code) => statedCode(code) !== ''),
  });
  return { outcomes: table.rows.map(readRow), operation: libyaOperation };
}

type Readers = {
  match: (row: CsvRecord) => PlaceMatch;
  count: ReturnType<typeof countReader>;
  nationality: (name: string, region: string) => string | undefined;
  hasCode: (code: string) => boolean;
};

function rowReader(at: Columns<Key>, readers: Readers): (row: CsvRecord) => RowOutcome {
  return (row) => {
    const count = readers.count(at.cell(row, 'count'));
    const label = readers.hasCode(at.cell(row, 'code')) ? undefined : totalLabel(at, row);
    if (label !== undefined) return totalOutcome(row.line, label, count);
    const { place, faults, remarks } = readers.match(row);
    const category = readers.nationality(at.cell(row, 'nationality'), at.cell(row, 'origin'));
    const all = [
      ...faults,
      ...(category === undefined ? [nationalityFault(at, row)] : []),
      ...countFaults(count, at.heading('count'), at.cell(row, 'count')),
    ];
    return rowOutcome(row.line, all, remarks, () =>
      place === undefined || category === undefined
        ? []
        : [{ series, place: place.code, category, count: entryCount(count) }],
    );
  };
}

function placeCells(at: Columns<Key>, row: CsvRecord): PlaceCells {
  const cell = (level: Level, key: Key) => ({
    level,
    heading: at.heading(key),
    text: at.cell(row, key),
  });
  return {
    level: 'muhalla',
    code: cell('muhalla', 'code'),
    parentCodes: [],
    names: nameColumns.map(([level, key]) => cell(level, key)),
  };
}

/** Of a row without p-code: its total word, or nothing where it says nothing but a number. */
function totalLabel(at: Columns<Key>, row: CsvRecord): string | undefined {
  const keys: Key[] = [...placeKeys, 'area', 'origin', 'nationality'];
  const texts = keys.map((key) => at.cell(row, key).trim()).filter((text) => text !== '');
  return texts.length === 0 ? '' : texts.find(isTotalLabel);
}

function nationalityReader(): Readers['nationality'] {
  const byRegion = oncePerText((region) =>
    oncePerText((name) => ({ key: readNationality(name, region) })),
  );
  return (name, region) => byRegion(region)(name).key;
}

function nationalityFault(at: Columns<Key>, row: CsvRecord): CellFault {
  const name = at.cell(row, 'nationality').trim();
  const origin = at.cell(row, 'origin').trim();
  const reason = /^other/i.test(name)
    ? `"Other" of a region that is not known: "${origin}"`
    : 'no such nationality is known here';
  return { column: at.heading('nationality'), value: name, reason };
}
