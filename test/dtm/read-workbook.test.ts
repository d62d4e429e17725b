import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read as readTheirs, utils } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { daysBetween, isoDay } from '../../src/domain/day.ts';
import { readRecords } from '../../src/tabular/records.ts';
import { listSheets, sheetRecords } from '../../src/tabular/spreadsheet.ts';
import {
  bytesOf,
  collect,
  type MadeCell,
  sheetOf,
  shown,
  workbookOf,
} from '../support/workbooks.ts';
import { fixture, readBytes, readText, refusal } from './fixtures.ts';

/** A CSV as a sheet: its counts become grouped numbers and its days dates, as in published workbooks. */
async function sheetOfCsv(csv: string) {
  const { batches } = await readRecords([csv]);
  return sheetOf([...batches].flat().map(({ cells }) => cells.map(asCell)));
}

function asCell(text: string): MadeCell {
  if (/^[1-9]\d*$/.test(text)) return shown(Number(text), '#,##0');
  const day = /^(\d{4}-\d\d-\d\d)T00:00:00$/.exec(text)?.[1];
  return day === undefined
    ? text
    : shown(daysBetween(isoDay('1900-03-01'), isoDay(day)) + 61, 'm/d/yy');
}

/** With what is worked out only where it is asked. */
function told(reading: Awaited<ReturnType<typeof readBytes>>) {
  return { ...reading, mantikas: reading.mantikas.map((each) => each()) };
}

describe('a workbook says what the CSV of its sheet says', () => {
  test.each(['fixtures/demo/round-901.csv', 'fixtures/dtm/libya-hdx-demo.csv'])(
    '%s',
    async (path) => {
      const csv = readText(path);
      const bytes = bytesOf(
        workbookOf({ 'Read me': sheetOf([['x']]), Data: await sheetOfCsv(csv) }),
      );
      const fromCsv = told(await readBytes(new TextEncoder().encode(csv)));
      const fromSheet = told(await readBytes(bytes, { sheet: 'Data' }));
      expect(fromSheet).toEqual({ ...fromCsv, encoding: 'xlsx', delimiter: '' });
      expect(fromSheet.rows.stored).toBeGreaterThan(20);
    },
  );
});

describe('readDtm', () => {
  test('says what of the sheet is hidden', async () => {
    const sheet = await sheetOfCsv(readText('fixtures/demo/round-901.csv'));
    sheet['!rows'] = [{}, { hidden: true }, { hidden: true }];
    sheet['!cols'] = [{ hidden: true }];
    const book = { ...workbookOf({ Data: sheet }), Workbook: { Sheets: [{ Hidden: 1 as const }] } };
    const { notes } = await readBytes(bytesOf(book), { sheet: 'Data' });
    expect(notes.slice(0, 3)).toEqual([
      'the sheet is hidden in the workbook',
      'hidden rows, read like the others: 2',
      'hidden columns, read like the others: 1',
    ]);
  });

  test('refuses --sheet for a CSV and --encoding for a workbook', async () => {
    const csv = await refusal(readBytes(fixture('libya-hdx-demo.csv'), { sheet: 'Data' }));
    expect(csv.code).toBe('SHEET_OF_CSV');
    const book = bytesOf(workbookOf({ Data: sheetOf([['a']]) }));
    const error = await refusal(readBytes(book, { encoding: 'windows-1256' }));
    expect(error.code).toBe('ENCODING_OF_WORKBOOK');
  });
});

const folder = process.env.MWG_REAL_DATA ?? '';
const realTest = folder === '' ? test.skip : test;

realTest(
  'the published places workbook: its sheets, and each cell as another program reads it',
  async () => {
    const bytes = readFileSync(join(folder, 'reference/lby_pcodes_kobo.xlsx'));
    const sheets = await listSheets(bytes);
    expect(sheets.map(({ name, rows, columns }) => [name, rows, columns])).toEqual([
      ['admin1', 4, 3],
      ['admin2', 23, 6],
      ['admin3', 101, 9],
      ['admin4', 668, 12],
      ['ODK Coding Purposes', 793, 7],
    ]);
    const theirs = readTheirs(bytes);
    for (const { name, columns } of sheets) {
      const sheet = theirs.Sheets[name] ?? sheetOf([]);
      const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
      const cells = rows.map((row) =>
        row.slice(0, columns).map((cell) => cell.replace(/\r\n?/g, '\n')),
      );
      const ours = await collect(sheetRecords(bytes, name));
      expect(ours.map((record) => record.cells)).toEqual(cells);
    }
  },
);
