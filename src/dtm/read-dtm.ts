import { type FileAnswers, joinAnswers } from '../domain/file-answers.ts';
import { DataError } from '../errors.ts';
import type { ByteSource } from '../tabular/byte-source.ts';
import { foldHeading } from '../tabular/header.ts';
import type { CsvRecord } from '../tabular/records.ts';
import {
  allRecords,
  type Batches,
  openSource,
  type Source,
  type SourceOptions,
} from '../tabular/source.ts';
import { openTable, type Table } from '../tabular/table.ts';
import type { FigureSink } from './figure-sink.ts';
import type { Reading } from './figures.ts';
import { finishReading, type Said } from './finish-reading.ts';
import { foreignPlaces } from './foreign-places.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import { holdDays } from './held-days.ts';
import type { AskedColumn, LayoutContext, OpenLayout } from './layouts/layout.ts';
import {
  type ColumnMap,
  findMapping,
  isSupplement,
  mapText,
  missingOf,
  type SavedMapping,
} from './layouts/mapping.ts';
import type { ReadNationality } from './nationalities.ts';
import { refusePersonalColumns } from './personal-data.ts';
import type { Gazetteer } from './places.ts';
import { recognise } from './recognise.ts';
import { createRegister } from './register.ts';
import { repeatedGroups, textsOfLines } from './repeated-rows.ts';
import { readSummary } from './summary-sheet.ts';
import { lookAtUnread, type UnreadFindings } from './unread-columns.ts';
import { type UnreadWatch, watchUnread } from './watch-unread.ts';

export type ReadOptions = SourceOptions & {
  gazetteer: Gazetteer;
  nationality: ReadNationality;
  sink: FigureSink;
  /** What the clerk says of the file, its country as ISO 3166; Libya where nothing is said. */
  answers?: FileAnswers;
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
  const again = async () => (await openSource(file, withoutProgress(options))).batches;
  return readTable(await openSource(file, options), options, again);
}

/** Title lines may stand above the headings, but not many. */
const headRecords = 30;

async function readTable(
  source: Source,
  options: ReadOptions,
  again: () => Promise<Batches>,
): Promise<Reading> {
  const batches = iterate(source.batches);
  const start = await firstRecords(batches);
  const head = start.slice(0, headRecords);
  const found = recognise(head, { ...options, isOneColumn: source.isOneColumn });
  if (found.kind === 'summary') {
    options.sink.finish();
    return readSummary(await allRecords({ batches: chain(start, batches) }), source);
  }
  const { layout, headerAt } = found;
  const table = openTable(head[headerAt] ?? { line: 1, cells: [] }, headerAt);
  const said = withKept(options, findMapping(options.savedMappings ?? [], table.headings));
  const { answers } = said;
  const below = start.slice(headerAt + 1);
  const personal = below.slice(0, headRecords);
  const watch = refusePersonalColumns(table.headings, personal, answers.notPersonal);
  const register = createRegister(answers.dayOrder);
  const foreign = foreignPlaces(answers.codes === 'stand-alone');
  const context = contextOf(table, options, said, { register, foreign });
  const opened = layout.open(table.headings, context);
  const columns = unreadColumns(table.headings, opened);
  const unreadWatch = watchUnread(columns);
  const gatherer = createGatherer(options.sink);
  const heldDays = holdDays(opened.held, answers.dayOrder);
  const looks = [watch, unreadWatch.look, heldDays.look];
  const rows = { table, opened, gatherer, looks };
  const inFile = await readRows(chain(below, batches), rows);
  options.sink.finish();
  const { gazetteer } = options;
  const unread = await lookAgain({ columns, watch: unreadWatch, opened, again, said }, options);
  const files = { source, layout, table, opened, register, foreign, said };
  const held = heldDays.found();
  return finishReading({ ...files, held, unread, gatherer, inFile, gazetteer }, options.sink);
}

/** What was kept for files with these headings is answered again, unless it is said anew. */
function withKept({ map, answers = {} }: ReadOptions, kept: SavedMapping | undefined): Said {
  if (kept === undefined) return { map, answers, kept: undefined };
  return {
    map: map ?? (kept.map.size === 0 ? undefined : kept.map),
    answers: joinAnswers(answers, kept.answers),
    kept: kept.name,
  };
}

function contextOf(
  { headings }: Table,
  { gazetteer, nationality, isPeriodStated = false }: ReadOptions,
  { map, answers }: Said,
  known: Pick<LayoutContext, 'register' | 'foreign'>,
): LayoutContext {
  const asked = askedColumns(headings, map);
  const { country, dayOrder } = answers;
  return { gazetteer, nationality, country, dayOrder, isPeriodStated, asked, ...known };
}

/** Columns that `--map day=…` adds to a file that is known otherwise. */
function askedColumns(
  headings: readonly string[],
  map: ColumnMap | undefined,
): { day?: AskedColumn; round?: AskedColumn } {
  if (map === undefined || !isSupplement(map)) return {};
  const missing = missingOf(map, headings);
  if (missing.length > 0) throw new DataError('MAP_HEADING_MISSING', { missing, found: headings });
  const columns = [...map].map(([role, asked]) => {
    const at = headings.findIndex((heading) => foldHeading(heading) === foldHeading(asked));
    return [role, { heading: headings[at] ?? '', at }];
  });
  return Object.fromEntries(columns);
}

type Look = {
  columns: readonly { heading: string; at: number }[];
  watch: UnreadWatch;
  opened: OpenLayout;
  again: () => Promise<Batches>;
  said: Said;
};

/** Where nothing is suspected, what columns hold is told by the file's first rows. */
const sampleLines = 20_000;

/** A second reading, only where rows were added and a column might say that they must not be. */
async function lookAgain(
  { columns, watch, opened, again, said }: Look,
  { sink }: ReadOptions,
): Promise<UnreadFindings> {
  const { total = [], noTotal = [], parts = [] } = said.answers;
  const map = said.map && mapText(said.map);
  const isSuspicious = watch.isSuspicious(opened.isDayRead) || total.length > 0;
  const last = isSuspicious ? Number.MAX_SAFE_INTEGER : sampleLines;
  const groups = columns.length === 0 ? [] : repeatedGroups(sink, last);
  if (groups.length === 0) return { totals: [], warnings: [], notes: [] };
  const texts = await textsOfLines(groups, columns, await again());
  return lookAtUnread(groups, texts, { total, noTotal, parts, map }, opened.isDayRead);
}

function unreadColumns(headings: readonly string[], opened: OpenLayout): Look['columns'] {
  return headings
    .map((heading, at) => ({ heading, at }))
    .filter(({ heading }) => heading !== '' && !isRead(heading, opened));
}

/** What tells parts of one figure apart is looked at though it is known. */
function isRead(heading: string, { used, parts = [] }: OpenLayout): boolean {
  return used.includes(heading) && !parts.includes(heading);
}

function withoutProgress({ onProgress: _, ...options }: ReadOptions): ReadOptions {
  return options;
}

type Rows = {
  table: Table;
  opened: OpenLayout;
  gatherer: Gatherer;
  looks: readonly ((record: CsvRecord) => void)[];
};

async function readRows(batches: Batches, rows: Rows): Promise<number> {
  let inFile = 0;
  for await (const batch of batches) {
    inFile += batch.length;
    for (const record of batch) readRow(record, rows);
  }
  return inFile;
}

function readRow(record: CsvRecord, { table, opened, gatherer, looks }: Rows): void {
  const sorted = table.sort(record);
  if (sorted.kind === 'row') {
    for (const look of looks) look(record);
    gatherer.take(opened.read(record), record);
  } else if (sorted.kind === 'skip') gatherer.skip(sorted.skip);
  else gatherer.reject(sorted.problem);
}

type Batch = readonly CsvRecord[];

async function* iterate(batches: Batches): AsyncGenerator<Batch> {
  for await (const batch of batches) yield batch;
}

/** As many as tell what kind of file it is, or all there are. */
async function firstRecords(batches: AsyncIterator<Batch>): Promise<CsvRecord[]> {
  const first: CsvRecord[] = [];
  while (first.length < headRecords) {
    const next = await batches.next();
    if (next.done) break;
    first.push(...next.value);
  }
  return first;
}

async function* chain(first: Batch, rest: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  yield first;
  yield* rest;
}
