import { DataError } from '../errors.ts';
import type { CsvRecord } from './records.ts';
import { findSheet } from './workbook/find-sheet.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import { type Survey, surveySheet } from './workbook/survey-sheet.ts';
import { surveyedRecords } from './workbook/surveyed-records.ts';

export type SheetInfo = {
  name: string;
  /** Rows and columns that hold something, up to the last such column. */
  rows: number;
  columns: number;
  isHidden: boolean;
  /** Rows and columns that a person does not see, and that are read all the same. */
  hiddenRows: number;
  hiddenColumns: number;
  /** Its first rows, to tell what it is. */
  head: readonly CsvRecord[];
};

export type Sheet = {
  info: Omit<SheetInfo, 'head'>;
  /** `line` is the row of the sheet; rows that hold nothing are left out, the rest equally wide. */
  records: AsyncIterable<CsvRecord>;
};

const headRows = 30;

/** What each sheet of an .xlsx workbook holds, in the order of the tabs. */
export async function listSheets(bytes: Uint8Array): Promise<SheetInfo[]> {
  const workbook = await openWorkbook(bytes);
  const infos: SheetInfo[] = [];
  for (const part of workbook.sheets) {
    const survey = await surveySheet(workbook, part);
    const head: CsvRecord[] = [];
    for await (const record of surveyedRecords(workbook, part, survey)) {
      head.push(record);
      if (head.length === headRows) break;
    }
    infos.push({ ...infoOf(part, survey), head });
  }
  return infos;
}

/** The sheet of that name; without a name the only one, hidden ones aside. */
export async function openSheet(bytes: Uint8Array, name?: string): Promise<Sheet> {
  const workbook = await openWorkbook(bytes);
  const part = findSheet(workbook.sheets, name);
  const survey = await surveySheet(workbook, part);
  if (survey.rows === 0) throw emptySheet(part.name);
  return { info: infoOf(part, survey), records: surveyedRecords(workbook, part, survey) };
}

/** Its whole name, however the clerk wrote it. */
export async function sheetName(bytes: Uint8Array, asked?: string): Promise<string> {
  const { sheets } = await openWorkbook(bytes);
  return findSheet(sheets, asked).name;
}

export async function* sheetRecords(bytes: Uint8Array, name: string): AsyncGenerator<CsvRecord> {
  const { records } = await openSheet(bytes, name);
  yield* records;
}

function infoOf(part: { name: string; isHidden: boolean }, survey: Survey): Sheet['info'] {
  const { rows, columns, hiddenRows, hiddenColumns } = survey;
  return { name: part.name, isHidden: part.isHidden, rows, columns, hiddenRows, hiddenColumns };
}

function emptySheet(name: string): DataError {
  return new DataError({
    code: 'SHEET_EMPTY',
    message: `The sheet "${name}" is empty.`,
    hints: ['Choose another:  mwg dtm import FILE --sheet NAME'],
  });
}
