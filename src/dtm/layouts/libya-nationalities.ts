import type { SeriesKey } from '../../domain/dtm.ts';
import {
  bindColumns,
  type Columns,
  missingHeadings,
  requiredHeadings,
} from '../../tabular/header.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import { nationalitiesLike, type ReadNationality } from '../nationalities.ts';
import type { CellFault } from '../place-cells.ts';
import { isWholeTotal } from '../totals.ts';
import type { Layout, LayoutContext, OpenLayout, RowOutcome } from './layout.ts';
import { assessmentRound, libyaMuhallas, muhallaColumns } from './libya-columns.ts';
import { countFaults, countReader, entryCount, rowOutcome, totalOutcome } from './row-parts.ts';
import { sheetPlaceReader } from './sheet-place.ts';
import { sheetRounds } from './sheet-round.ts';

declare module '../finding.ts' {
  interface Findings {
    NATIONALITY_UNKNOWN: object;
    OTHER_REGION_UNKNOWN: { region: string };
  }
}

const columns = {
  ...libyaMuhallas,
  area: { heading: 'Region1', optional: true },
  origin: { heading: 'Region 2', optional: true },
  nationality: { heading: 'Migrant Nationality', also: ['Nationality', 'Migrant Nationalities'] },
  count: { heading: 'Migrant Individuals', also: ['Migrants Individuals', 'Migrant IND'] },
  round: assessmentRound,
} as const;

type Key = keyof typeof columns;

/** DTM Libya's own migrants workbook, nationality sheet: one row a muhalla and nationality. */
export const libyaNationalities: Layout = {
  kind: { code: 'libya-nationalities' },
  missing: (headings) => missingHeadings(columns, headings),
  needs: requiredHeadings(columns),
  open: (headings, context) => open(bindColumns<Key>(columns, headings), context),
};

const series: SeriesKey = {
  level: 'muhalla',
  population: 'migrants',
  measure: 'individuals',
  breakdown: 'nationality',
};

function open(at: Columns<Key>, context: LayoutContext): OpenLayout {
  const labels: Key[] = ['area', 'origin', 'nationality'];
  const readers = {
    place: sheetPlaceReader(at, { places: muhallaColumns }, context, labels),
    rounds: sheetRounds(at, { round: 'round' }, context),
    count: countReader(),
    nationality: oncePerName(context.nationality),
  };
  return {
    used: [...at.used, ...readers.rounds.used],
    isDayRead: readers.rounds.isDayRead,
    held: readers.rounds.held,
    notes: [],
    read: (row) => readRow(at, row, readers, context),
  };
}

type Readers = {
  place: ReturnType<typeof sheetPlaceReader<Key>>;
  rounds: ReturnType<typeof sheetRounds<Key>>;
  count: ReturnType<typeof countReader>;
  nationality: (name: string, region: string) => string | undefined;
};

function readRow(
  at: Columns<Key>,
  row: CsvRecord,
  { place: readPlace, rounds, count: readNumber, nationality }: Readers,
  { register }: LayoutContext,
): RowOutcome {
  const count = readNumber(at.cell(row, 'count'));
  const place = readPlace(row.cells);
  if (place.kind === 'total') return totalOutcome(row.line, place.label, count);
  if (isNamedTotal(at.cell(row, 'nationality')))
    return totalOutcome(row.line, at.cell(row, 'nationality'), count);
  const category = nationality(at.cell(row, 'nationality'), at.cell(row, 'origin'));
  const faults = [
    ...(place.kind === 'fault' ? place.faults : []),
    ...(category === undefined ? [nationalityFault(at, row)] : []),
    ...countFaults(count, at.heading('count'), at.cell(row, 'count')),
    ...rounds.faults(row),
  ];
  return rowOutcome(row.line, faults, place.remarks, () =>
    place.kind !== 'place' || category === undefined
      ? []
      : [
          {
            series: register.series(rounds.of(row, place.country), series),
            place: place.place,
            category: register.category('nationality', category),
            count: entryCount(count),
          },
        ],
  );
}

/** A total of all nationalities of a muhalla restates them. */
function isNamedTotal(name: string): boolean {
  return name.trim() !== '' && isWholeTotal(name);
}

function oncePerName(readNationality: ReadNationality): Readers['nationality'] {
  const byRegion = oncePerText((region) =>
    oncePerText((name) => ({ key: readNationality(name, region) })),
  );
  return (name, region) => byRegion(region)(name).key;
}

function nationalityFault(at: Columns<Key>, row: CsvRecord): CellFault {
  const name = at.cell(row, 'nationality').trim();
  const origin = at.cell(row, 'origin').trim();
  const cell = { column: at.heading('nationality'), value: name };
  if (/^other/i.test(name)) {
    return { ...cell, reason: { code: 'OTHER_REGION_UNKNOWN', region: origin } };
  }
  const candidates = () => nationalitiesLike(name).map(({ key, en }) => ({ code: key, name: en }));
  const unknown = { kind: 'nationality' as const, name, candidates };
  return { ...cell, reason: { code: 'NATIONALITY_UNKNOWN' }, unknown };
}
