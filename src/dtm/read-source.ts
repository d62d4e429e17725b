import { UsageError } from '../errors.ts';
import { decodeBytes, type Encoding } from '../tabular/encoding.ts';
import { refuseOtherFileKinds, refuseOtherTextKinds } from '../tabular/file-kind.ts';
import { type CsvRecord, readRecords } from '../tabular/records.ts';
import { openSheet, type Sheet, sheetName } from '../tabular/spreadsheet.ts';
import { isWorkbook } from '../tabular/workbook/workbook-kind.ts';

export type SourceOptions = { encoding?: string; sheet?: string };

/** A CSV or the sheet of a workbook, from here on alike. */
export type Source = {
  records: readonly CsvRecord[];
  encoding: Encoding | 'xlsx';
  delimiter: string;
  isOneColumn: boolean;
  notes: readonly string[];
};

export async function readSource(bytes: Uint8Array, options: SourceOptions): Promise<Source> {
  if (isWorkbook(bytes)) return readSheetSource(bytes, options);
  if (options.sheet !== undefined) throw noSheets(options.sheet);
  refuseOtherFileKinds(bytes);
  const { text, encoding } = decodeBytes(bytes, options.encoding);
  refuseOtherTextKinds(text);
  const { records, delimiter } = await readRecords(text);
  const isOneColumn = delimiter === undefined;
  return { records, encoding, delimiter: delimiter ?? ',', isOneColumn, notes: [] };
}

/** Which sheet is meant, by its whole name; undefined for a CSV, which has none. */
export async function sheetOf(bytes: Uint8Array, asked?: string): Promise<string | undefined> {
  return isWorkbook(bytes) ? sheetName(bytes, asked) : undefined;
}

async function readSheetSource(bytes: Uint8Array, options: SourceOptions): Promise<Source> {
  if (options.encoding !== undefined) throw noEncoding(options.encoding);
  const { info, records } = await openSheet(bytes, options.sheet);
  const all: CsvRecord[] = [];
  for await (const record of records) all.push(record);
  return {
    records: all,
    encoding: 'xlsx',
    delimiter: '',
    isOneColumn: info.columns === 1,
    notes: hiddenNotes(info),
  };
}

function hiddenNotes({ isHidden, hiddenRows, hiddenColumns }: Sheet['info']): string[] {
  return [
    ...(isHidden ? ['the sheet is hidden in the workbook'] : []),
    ...(hiddenRows > 0 ? [`hidden rows, read like the others: ${hiddenRows}`] : []),
    ...(hiddenColumns > 0 ? [`hidden columns, read like the others: ${hiddenColumns}`] : []),
  ];
}

function noSheets(sheet: string): UsageError {
  return new UsageError({
    code: 'SHEET_OF_CSV',
    message: `The file is not a workbook, so it has no sheet "${sheet}".`,
    hints: ['leave out --sheet'],
  });
}

function noEncoding(encoding: string): UsageError {
  return new UsageError({
    code: 'ENCODING_OF_WORKBOOK',
    message: `The file is a workbook, whose letters are never in doubt: ${encoding} has no meaning here.`,
    hints: ['leave out --encoding'],
  });
}
