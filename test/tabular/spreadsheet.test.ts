import { utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import type { CsvRecord } from '../../src/tabular/records.ts';
import { readRecords } from '../../src/tabular/records.ts';
import { listSheets, openSheet, sheetRecords } from '../../src/tabular/spreadsheet.ts';
import { messageIn } from '../support/message.ts';
import {
  bytesOf,
  collect,
  type MadeCell,
  sheetOf,
  shown,
  workbookOf,
} from '../support/workbooks.ts';

const accounting = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)';

async function rowsOf(sheet: WorkSheet): Promise<CsvRecord[]> {
  const bytes = bytesOf(workbookOf({ Data: sheet }));
  return collect(sheetRecords(bytes, 'Data'));
}

/** The sheet as the other library saves it, with the lines of blank rows left out. */
async function csvOf(sheet: WorkSheet): Promise<CsvRecord[]> {
  const { batches } = await readRecords([`sep=,\n${utils.sheet_to_csv(sheet)}`]);
  const rows = [...batches].flat().map(({ cells }, at) => ({ line: at + 1, cells }));
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

describe('sheetRecords', () => {
  test('gives what the CSV of the same sheet holds, cell by cell', async () => {
    const sheet = sheetOf([
      ['Round 902', null, null, 'المصدر: DTM', null],
      ['Muhalla', 'المحلة', 'Migrants', 'Share', 'Assessed'],
      ['#adm4+name', '#adm4+name+ar', '#affected', '', '#meta'],
      ['El Bilad', 'البلاد', 2239, shown(0.125, '0.0%'), true],
      [],
      ['Al "Fuwayhat", west', 'الفويهات\nالغربية', 126813, 'n/a', false],
      ['Sidi Husain', ' سيدي حسين ', 0, shown(1, '0%'), { t: 'e', v: 42, w: '#N/A' }],
      ['=1+1', '007', 7, 12.5, '<5'],
      ['Total', null, 129059, null, null],
    ]);
    sheet['!merges'] = [utils.decode_range('A1:C1')];
    const rows = await rowsOf(sheet);
    expect(rows).toEqual(await csvOf(sheet));
    expect(rows[3]).toEqual({ line: 4, cells: ['El Bilad', 'البلاد', '2239', '12.5%', 'TRUE'] });
    expect(rows[4]?.line).toBe(6);
    expect(rows[5]?.cells).toEqual(['Sidi Husain', ' سيدي حسين ', '0', '100%', '#N/A']);
  });

  test('random cells come back as the CSV of the same sheet has them', async () => {
    const format = fc.constantFrom('General', '0', '0%', '@');
    const number = fc.tuple(fc.integer({ min: -99_999, max: 999_999 }), format);
    const cell: fc.Arbitrary<MadeCell> = fc.oneof(
      fc
        .string({ unit: fc.constantFrom('a', 'ب', ' ', '"', ',', '\n', '&', '<', '_x', '0', '’') })
        // Excel writes `_xaaaa_` as an escape, which the writer of this test leaves as it is.
        .filter((text) => !/_x[\da-f]{4}_/i.test(text)),
      number.map(([value, code]) => shown(value, code)),
      fc.boolean(),
      fc.constant(null),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const sheet = sheetOf([['first'], ...cells]);
        const theirs = await csvOf(sheet);
        const width = Math.max(
          ...theirs.map((row) => row.cells.findLastIndex((text) => text !== '') + 1),
        );
        const cut = theirs.map(({ line, cells: row }) => ({ line, cells: row.slice(0, width) }));
        expect(await rowsOf(sheet)).toEqual(cut);
      }),
    );
  });

  // Where this reader means to differ from the CSV of the same sheet.
  test.each<[string, MadeCell, string]>([
    ['a day, in whatever order the cell shows it', shown(45292, 'm/d/yy'), '2024-01-01'],
    ['a month, as its first day', shown(45292, 'mmm-yy'), '2024-01-01'],
    ['a day with an hour', shown(45292.25, 'm/d/yy h:mm'), '2024-01-01 06:00:00'],
    ['a long number by all its digits', 218911000000, '218911000000'],
    ['a decimal number by all its digits', 0.123456789012, '0.123456789012'],
    ['a fraction that is shown as a whole number', shown(105.4, '0'), '105.4'],
    ['thousands that are left out', shown(787326, '#,##0,'), '787326'],
    ['what a sum of fractions left behind', shown(105.00000000000071, '0'), '105'],
    ['a zero that is shown as a dash', shown(0, accounting), '0'],
    ['a number below zero that is shown as one above', shown(-50, '0;0'), '-50'],
    ['a number that is not shown at all', shown(70, ';;;'), '70'],
    ['a sign that is only text', shown(12, '0"%"'), '12'],
    ['line ends of any kind', 'a\r\nb\rc', 'a\nb\nc'],
  ])('%s', async (_, cell, text) => {
    const [row] = await rowsOf(sheetOf([[cell, 'end']]));
    expect(row?.cells).toEqual([text, 'end']);
  });

  test('of merged cells only the first counts, whatever the others hold', async () => {
    const sheet = sheetOf([
      ['Group', 'hidden below', 'c'],
      ['also below', 5, 6],
      [7, 8, 9],
    ]);
    sheet['!merges'] = [utils.decode_range('A1:B2')];
    const rows = await rowsOf(sheet);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Group', '', 'c'],
      ['', '', '6'],
      ['7', '8', '9'],
    ]);
  });

  test('a workbook may count its days from 1904', async () => {
    const book = workbookOf({ Data: sheetOf([['day', shown(43830, 'yyyy-mm-dd')]]) });
    const bytes = bytesOf({ ...book, Workbook: { WBProps: { date1904: true } } });
    const [row] = await collect(sheetRecords(bytes, 'Data'));
    expect(row?.cells).toEqual(['day', '2024-01-01']);
  });

  test('a sheet may begin far down, and lines stay the rows of the sheet', async () => {
    const sheet = sheetOf([]);
    utils.sheet_add_aoa(sheet, [['last', 1]], { origin: 'B50000' });
    expect(await rowsOf(sheet)).toEqual([{ line: 50_000, cells: ['', 'last', '1'] }]);
  });
});

describe('listSheets', () => {
  test('says how large each sheet is and what of it is hidden', async () => {
    const data = sheetOf([['a', 'b', 'c'], [1, 2, 3], [], [4, 5, 6]]);
    data['!rows'] = [{}, { hidden: true }];
    data['!cols'] = [{}, { hidden: true }, { hidden: true }, { hidden: true }];
    const book = workbookOf({
      'Baladiya Main ': data,
      قوائم: sheetOf([['x']]),
      Empty: sheetOf([]),
    });
    const bytes = bytesOf({ ...book, Workbook: { Sheets: [{}, { Hidden: 1 }, {}] } });
    const sheets = await listSheets(bytes);
    expect(sheets.map(({ head, ...rest }) => ({ ...rest, head: head.length }))).toEqual([
      {
        name: 'Baladiya Main ',
        rows: 3,
        columns: 3,
        isHidden: false,
        hiddenRows: 1,
        hiddenColumns: 2,
        head: 3,
      },
      {
        name: 'قوائم',
        rows: 1,
        columns: 1,
        isHidden: true,
        hiddenRows: 0,
        hiddenColumns: 0,
        head: 1,
      },
      {
        name: 'Empty',
        rows: 0,
        columns: 0,
        isHidden: false,
        hiddenRows: 0,
        hiddenColumns: 0,
        head: 0,
      },
    ]);
  });
});

describe('openSheet', () => {
  const two = bytesOf(
    workbookOf({ 'Baladiya Main ': sheetOf([['a']]), Summary: sheetOf([['b']]) }),
  );

  test('finds a sheet whatever the capital letters and the blanks around its name', async () => {
    const { info } = await openSheet(two, 'baladiya main');
    expect(info.name).toBe('Baladiya Main ');
  });

  test('without a name takes the only sheet that is not hidden', async () => {
    const book = workbookOf({ Lists: sheetOf([['x']]), Data: sheetOf([['y']]) });
    const bytes = bytesOf({ ...book, Workbook: { Sheets: [{ Hidden: 2 }, {}] } });
    expect((await openSheet(bytes)).info.name).toBe('Data');
  });

  test('asks which one where there are several, and lists them', async () => {
    const error = await openSheet(two).catch((thrown: unknown) => thrown);
    if (!(error instanceof UserError)) throw new Error('no refusal');
    expect(messageIn(error, 'mwg member import')).toMatchObject({
      message: 'The workbook has 2 sheets: which one?',
      hints: [
        'mwg member import FILE --sheet "Baladiya Main "',
        'mwg member import FILE --sheet "Summary"',
      ],
    });
  });

  test('refuses a name that no sheet has, and an empty sheet', async () => {
    await expect(openSheet(two, 'Sumary')).rejects.toMatchObject({ code: 'SHEET_NOT_FOUND' });
    const empty = bytesOf(workbookOf({ Data: sheetOf([]) }));
    await expect(openSheet(empty)).rejects.toMatchObject({ code: 'SHEET_EMPTY' });
  });
});
