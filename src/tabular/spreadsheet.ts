import { DataError } from '../errors.ts';
import { findSheet } from './find-sheet.ts';
import type { CsvRecord } from './records.ts';
import { WorkbookFault } from './workbook/fault.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import { type Survey, surveySheet } from './workbook/survey-sheet.ts';
import { surveyedRecords } from './workbook/surveyed-records.ts';
import { refusingFaults, refusingFaultsIn } from './workbook-refusal.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    SHEET_EMPTY: { name: string };
  }
}

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
export function listSheets(bytes: Uint8Array): Promise<SheetInfo[]> {
  return refusingFaults(async () => {
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
  });
}

/** The sheet of that name; without a name the only one, hidden ones aside. */
export function openSheet(bytes: Uint8Array, name?: string): Promise<Sheet> {
  return refusingFaults(async () => {
    const workbook = await openWorkbook(bytes);
    const part = findSheet(workbook.sheets, name);
    const survey = await surveySheet(workbook, part);
    if (survey.unsaved !== undefined)
      throw new WorkbookFault('FORMULA_UNSAVED', { cell: survey.unsaved });
    if (survey.rows === 0) throw new DataError('SHEET_EMPTY', { name: part.name });
    const records = refusingFaultsIn(surveyedRecords(workbook, part, survey));
    return { info: infoOf(part, survey), records };
  });
}

/** Its whole name, however the clerk wrote it. */
export function sheetName(bytes: Uint8Array, asked?: string): Promise<string> {
  return refusingFaults(async () => findSheet((await openWorkbook(bytes)).sheets, asked).name);
}

export async function* sheetRecords(bytes: Uint8Array, name: string): AsyncGenerator<CsvRecord> {
  const { records } = await openSheet(bytes, name);
  yield* records;
}

function infoOf(part: { name: string; isHidden: boolean }, survey: Survey): Sheet['info'] {
  const { rows, columns, hiddenRows, hiddenColumns } = survey;
  return { name: part.name, isHidden: part.isHidden, rows, columns, hiddenRows, hiddenColumns };
}
