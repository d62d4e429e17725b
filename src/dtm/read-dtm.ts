import type { ByteSource } from '../tabular/byte-source.ts';
import type { DayOrder } from '../tabular/day-column.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { openSource, type Source, type SourceOptions } from '../tabular/source.ts';
import { openTable, type Table } from '../tabular/table.ts';
import type { FigureSink } from './figure-sink.ts';
import type { Reading } from './figures.ts';
import { finishReading } from './finish-reading.ts';
import { foreignPlaces } from './foreign-places.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import type { OpenLayout } from './layouts/layout.ts';
import type { ColumnMap, SavedMapping } from './layouts/mapping.ts';
import { refusePersonalColumns } from './personal-data.ts';
import type { Gazetteer } from './places.ts';
import { recognise } from './recognise.ts';
import { createRegister } from './register.ts';
import { readSummary } from './summary-sheet.ts';

export type ReadOptions = SourceOptions & {
  gazetteer: Gazetteer;
  sink: FigureSink;
  dayOrder?: DayOrder;
  /** ISO 3166, for files that do not say their country; Libya where nothing is said. */
  country?: string;
  /** Which column means what, as the clerk says it. */
  map?: ColumnMap;
  savedMappings?: readonly SavedMapping[];
  isPeriodStated?: boolean;
};

/**
 * Bytes to figures. Throws a `DataError` only where nothing can be trusted (encoding, quotes,
 * unknown layout, mixed days); what is wrong with single rows comes back in `problems`.
 */
export async function readDtm(file: ByteSource, options: ReadOptions): Promise<Reading> {
  return readTable(await openSource(file, options), options);
}

/** Title lines may stand above the headings, but not many. */
const headRecords = 30;

function readTable(source: Source, options: ReadOptions): Reading {
  const records = oneByOne(source.batches);
  const head = take(records, headRecords);
  const found = recognise(head, { ...options, isOneColumn: source.isOneColumn });
  if (found.kind === 'summary') {
    options.sink.finish();
    return readSummary(chain(head, records), source);
  }
  const { layout, headerAt } = found;
  const table = openTable(head[headerAt] ?? { line: 1, cells: [] }, headerAt);
  refusePersonalColumns(table.headings);
  const register = createRegister(options.dayOrder);
  const foreign = foreignPlaces();
  const opened = layout.open(table.headings, {
    gazetteer: options.gazetteer,
    foreign,
    country: options.country,
    dayOrder: options.dayOrder,
    isPeriodStated: options.isPeriodStated === true,
    register,
  });
  const gatherer = createGatherer(options.sink);
  const inFile = readRows(chain(head.slice(headerAt + 1), records), { table, opened, gatherer });
  options.sink.finish();
  const { gazetteer } = options;
  const read = { source, layout, table, opened, register, foreign, gatherer, inFile, gazetteer };
  return finishReading(read, options.sink);
}

type Rows = { table: Table; opened: OpenLayout; gatherer: Gatherer };

function readRows(records: Iterable<CsvRecord>, { table, opened, gatherer }: Rows): number {
  let inFile = 0;
  for (const record of records) {
    inFile += 1;
    const sorted = table.sort(record);
    if (sorted.kind === 'row') gatherer.take(opened.read(record), record);
    else if (sorted.kind === 'skip') gatherer.skip(sorted.skip);
    else gatherer.reject(sorted.problem);
  }
  return inFile;
}

function* oneByOne(batches: Iterable<readonly CsvRecord[]>): Generator<CsvRecord> {
  for (const batch of batches) yield* batch;
}

function take(records: Iterator<CsvRecord>, count: number): CsvRecord[] {
  const taken: CsvRecord[] = [];
  while (taken.length < count) {
    const next = records.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

function* chain(head: readonly CsvRecord[], rest: Iterable<CsvRecord>): Generator<CsvRecord> {
  yield* head;
  yield* rest;
}
