import { isFlow } from '../../domain/dtm.ts';
import { readFlow } from '../../tabular/count.ts';
import type { Columns } from '../../tabular/header.ts';
import { oncePerText } from '../../tabular/once-per-text.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import { balanceRemarks, type CountCell, householdRemarks } from './balance.ts';
import type {
  Entry,
  LayoutContext,
  OpenLayout,
  OpenSeries,
  RowOutcome,
  RowRound,
} from './layout.ts';
import { countFaults, countReader, entryCount, rowOutcome, totalOutcome } from './row-parts.ts';
import { sheetPlaceReader } from './sheet-place.ts';
import { sheetRounds } from './sheet-round.ts';
import type { CountColumn, SheetSpec } from './sheet-spec.ts';

/** Wide becomes long: each column of numbers is a category of a series. */
export function openSheet<Key extends string>(
  at: Columns<Key>,
  spec: SheetSpec<Key>,
  context: LayoutContext,
): OpenLayout {
  const counts = spec.counts
    .filter(({ key }) => at.has(key))
    .map((column) => ({ ...column, heading: at.heading(column.key) }));
  const readers: Readers<Key> = {
    place: sheetPlaceReader(at, spec, context),
    rounds: sheetRounds(at, spec, context),
    counts: countCells(at, counts),
    households: householdRemarks(counts),
    entries: entryMaker(counts, spec.places.at(-1)?.level ?? 'muhalla', context),
  };
  return {
    used: [...at.used, ...readers.rounds.used],
    isDayRead: readers.rounds.isDayRead,
    held: readers.rounds.held,
    notes: [],
    read: (row) => readRow(row, readers),
  };
}

type Readers<Key extends string> = {
  place: ReturnType<typeof sheetPlaceReader<Key>>;
  rounds: ReturnType<typeof sheetRounds<Key>>;
  counts: (row: CsvRecord) => CountCell[];
  households: ReturnType<typeof householdRemarks>;
  entries: (round: RowRound, place: number, counts: readonly CountCell[]) => Entry[];
};

function readRow<Key extends string>(row: CsvRecord, readers: Readers<Key>): RowOutcome {
  const counts = readers.counts(row);
  const place = readers.place(row.cells);
  if (place.kind === 'total') {
    return totalOutcome(row.line, place.label, counts[0]?.count ?? { kind: 'unknown' });
  }
  const faults = [
    ...(place.kind === 'fault' ? place.faults : []),
    ...readers.rounds.faults(row),
    ...counts.flatMap(({ count, heading, text }) => countFaults(count, heading, text)),
  ];
  const remarks = [...place.remarks, ...balanceRemarks(counts), ...readers.households(counts)];
  return rowOutcome(row.line, faults, remarks, () =>
    place.kind === 'place'
      ? readers.entries(readers.rounds.of(row, place.country), place.place, counts)
      : [],
  );
}

function countCells<Key extends string>(
  at: Columns<Key>,
  counts: readonly (CountColumn<Key> & { heading: string })[],
): (row: CsvRecord) => CountCell[] {
  const [readStock, readAFlow] = [countReader(), oncePerText(readFlow)];
  const columns = counts.map((column) => ({
    column,
    read: isFlow(column.population) ? readAFlow : readStock,
  }));
  return (row) =>
    columns.map(({ column, read }) => {
      const text = at.cell(row, column.key);
      return { ...column, text, count: read(text) };
    });
}

function entryMaker<Key extends string>(
  counts: readonly CountColumn<Key>[],
  level: OpenSeries['level'],
  { register }: LayoutContext,
): Readers<Key>['entries'] {
  const categories = counts.map(({ breakdown, category }) =>
    register.category(breakdown, category),
  );
  const known = new Map<RowRound, OpenSeries[]>();
  return (round, place, cells) => {
    const all =
      known.get(round) ??
      counts.map((column) => register.series(round, { ...keyOf(column), level }));
    known.set(round, all);
    return cells.flatMap(({ count }, column) => {
      const [series, category] = [all[column], categories[column]];
      if (series === undefined || category === undefined) return [];
      return [{ series, place, category, count: entryCount(count) }];
    });
  };
}

function keyOf({ population, measure, breakdown }: CountColumn<string>) {
  return { population, measure, breakdown };
}
