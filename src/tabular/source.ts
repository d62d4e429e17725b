import { DataError, UsageError } from '../errors.ts';
import { type ByteSource, firstChunk, wholeBytes } from './byte-source.ts';
import { chooseEncoding, decodeChunks, type Encoding } from './encoding.ts';
import { refuseOtherFileKinds, refuseOtherTextKinds } from './file-kind.ts';
import type { TableFinding } from './finding.ts';
import { type CsvRecord, readRecords } from './records.ts';
import { listSheets, openSheet, type Sheet, type SheetInfo, sheetName } from './spreadsheet.ts';
import { isWorkbook } from './workbook/workbook-kind.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SHEET_OF_CSV: { sheet: string };
    ENCODING_OF_WORKBOOK: { encoding: string };
    LIST_TOO_LONG: { most: number };
  }
}

declare module './finding.ts' {
  interface TableFindings {
    SHEET_HIDDEN: object;
    ROWS_HIDDEN: { count: number };
    COLUMNS_HIDDEN: { count: number };
  }
}

export type SourceOptions = {
  encoding?: string;
  sheet?: string;
  /** Bytes read so far. */
  onProgress?: (bytes: number) => void;
};

/** Records as they are read, many at once; a sheet's come unpacked piece by piece. */
export type Batches = Iterable<readonly CsvRecord[]> | AsyncIterable<readonly CsvRecord[]>;

/** A CSV or the sheet of a workbook, from here on alike; to be gone through once. */
export type Source = {
  batches: Batches;
  encoding: Encoding | 'xlsx';
  /** Empty for a sheet. */
  delimiter: string;
  /** Of a workbook: which. */
  sheet: string | null;
  isOneColumn: boolean;
  notes: readonly TableFinding[];
};

export async function openSource(file: ByteSource, options: SourceOptions): Promise<Source> {
  const head = firstChunk(file);
  if (isWorkbook(head)) return openWorkbookSource(wholeBytes(file), options);
  if (options.sheet !== undefined) {
    throw new UsageError('SHEET_OF_CSV', { sheet: options.sheet });
  }
  refuseOtherFileKinds(head);
  const encoding = chooseEncoding(file, options.encoding);
  const texts = refuseOtherTexts(decodeChunks(watched(file, options.onProgress), encoding));
  const { batches, delimiter } = await readRecords(texts);
  const isOneColumn = delimiter === undefined;
  return { batches, encoding, delimiter: delimiter ?? ',', sheet: null, isOneColumn, notes: [] };
}

/** Which sheet is meant, by its whole name; undefined for a CSV, which has none. */
export async function sheetOf(file: ByteSource, asked?: string): Promise<string | undefined> {
  return isWorkbook(firstChunk(file)) ? sheetName(wholeBytes(file), asked) : undefined;
}

/** The sheets of a workbook; a CSV has none. */
export async function sheetsIn(file: ByteSource): Promise<SheetInfo[]> {
  return isWorkbook(firstChunk(file)) ? listSheets(wholeBytes(file)) : [];
}

function* refuseOtherTexts(texts: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const text of texts) {
    if (isFirst) refuseOtherTextKinds(text);
    isFirst = false;
    yield text;
  }
}

function watched(file: ByteSource, onProgress: SourceOptions['onProgress']): ByteSource {
  if (onProgress === undefined) return file;
  return {
    size: file.size,
    *chunks() {
      let done = 0;
      for (const chunk of file.chunks()) {
        yield chunk;
        done += chunk.length;
        onProgress(done);
      }
    },
  };
}

async function openWorkbookSource(bytes: Uint8Array, options: SourceOptions): Promise<Source> {
  if (options.encoding !== undefined) {
    throw new UsageError('ENCODING_OF_WORKBOOK', { encoding: options.encoding });
  }
  const { info, records } = await openSheet(bytes, options.sheet);
  return {
    batches: inBatches(records),
    encoding: 'xlsx',
    delimiter: '',
    sheet: info.name,
    isOneColumn: info.columns === 1,
    notes: hiddenNotes(info),
  };
}

function hiddenNotes({ isHidden, hiddenRows, hiddenColumns }: Sheet['info']): TableFinding[] {
  const notes: TableFinding[] = [];
  if (isHidden) notes.push({ code: 'SHEET_HIDDEN' });
  if (hiddenRows > 0) notes.push({ code: 'ROWS_HIDDEN', count: hiddenRows });
  if (hiddenColumns > 0) notes.push({ code: 'COLUMNS_HIDDEN', count: hiddenColumns });
  return notes;
}

/** No office keeps a longer list; a file of blank lines is one in a few bytes. */
const mostRecords = 100_000;

/** For files that a person wrote: all of them at once. */
export async function allRecords({ batches }: Pick<Source, 'batches'>): Promise<CsvRecord[]> {
  const all: CsvRecord[] = [];
  for await (const batch of batches) {
    for (const record of batch) all.push(record);
    if (all.length > mostRecords) throw new DataError('LIST_TOO_LONG', { most: mostRecords });
  }
  return all;
}

const recordsAtOnce = 500;

async function* inBatches(records: AsyncIterable<CsvRecord>): AsyncGenerator<CsvRecord[]> {
  let batch: CsvRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < recordsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
