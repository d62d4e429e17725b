import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import { documentSheets } from '../../src/output/document-sheets.ts';
import type { Value, View } from '../../src/output/listing.ts';
import { printedDocument } from '../../src/output/printed.ts';
import { sheetNames } from '../../src/output/sheet-names.ts';
import { renderWorkbook } from '../../src/output/xlsx.ts';
import { weekly } from './papers.ts';

const at = '2026-11-24T08:00:00.000Z';

function viewOf(keys: readonly string[], rows: readonly (readonly Value[])[]): View {
  const columns = keys.map((key, index) => ({
    key,
    title: key.toUpperCase(),
    value: (row: readonly Value[]) => row[index] ?? null,
    ...(key === 'people' && {
      text: (row: readonly Value[]) => Number(row[index]).toLocaleString('en-US'),
    }),
  }));
  return createListing(columns, rows, { empty: 'none' }).in(english).view({});
}

/** The first sheet as an independent library reads it. */
async function sheetRead(view: View, rightToLeft = false) {
  const bytes = await renderWorkbook([{ name: 'Figures', view, rightToLeft }], { at });
  const book = read(bytes, { cellNF: true, cellStyles: true });
  const sheet = book.Sheets.Figures;
  if (sheet === undefined) throw new Error(`no such sheet in ${book.SheetNames}`);
  return { book, sheet, bytes };
}

describe('a workbook', () => {
  test('writes headings, numbers as numbers, days as dates that show as ISO days', async () => {
    const { sheet } = await sheetRead(
      viewOf(
        ['place', 'people', 'due', 'done', 'owners', 'round'],
        [
          ['طرابلس', 126813, '2026-11-24', true, ['Amal', 'Omar'], 54],
          ['Sebha', 970, null, false, [], 2024],
        ],
      ),
    );
    expect(utils.sheet_to_json(sheet, { header: 1, raw: false })).toEqual([
      ['PLACE', 'PEOPLE', 'DUE', 'DONE', 'OWNERS', 'ROUND'],
      ['طرابلس', '126,813', '2026-11-24', 'TRUE', 'Amal, Omar', '54'],
      ['Sebha', '970', undefined, 'FALSE', '', '2024'],
    ]);
    expect(sheet.B2).toMatchObject({ t: 'n', v: 126813, z: '#,##0' });
    expect(sheet.C2).toMatchObject({ t: 'n', v: 46350, z: 'yyyy-mm-dd' });
    expect(sheet.D2).toMatchObject({ t: 'b', v: true });
  });

  test.each([
    '=1+1',
    '+218 91 000 0000',
    '-5',
    '@SUM(A1)',
    '=HYPERLINK("http://x.example")',
    '007',
  ])('the text %j stays text', async (text) => {
    const { sheet } = await sheetRead(viewOf(['note'], [[text]]));
    expect(sheet.A2).toMatchObject({ t: 's', v: text });
    expect(sheet.A2).not.toHaveProperty('f');
  });

  test('keeps the headings in sight, lets them filter, and turns the sheet when asked', async () => {
    const view = viewOf(
      ['a', 'b'],
      [
        [1, 2],
        [3, 4],
      ],
    );
    const { sheet, bytes } = await sheetRead(view, true);
    expect(sheet['!autofilter']).toEqual({ ref: 'A1:B3' });
    const parts = read(bytes, { bookFiles: true });
    const xml = String(Reflect.get(parts, 'files')['xl/worksheets/sheet1.xml'].content);
    expect(xml).toContain('rightToLeft="1"');
    expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2"[^>]*state="frozen"/);
  });

  test('says nothing of who made it and where, and the same view gives the same file', async () => {
    const view = viewOf(['a'], [[1]]);
    const { book, bytes } = await sheetRead(view);
    expect(book.Props?.Author).toBeUndefined();
    expect(book.Props?.LastAuthor).toBeUndefined();
    expect(book.Props?.Company).toBeUndefined();
    expect(book.Props?.ModifiedDate).toEqual(new Date(at));
    expect((await sheetRead(view)).bytes).toEqual(bytes);
  });

  test('any text and number comes back as it was', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ب', ' ', '<', '&', '"', "'", '\n', '\t', '_x0041_', '=', '😀'),
    });
    const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 5 }), async (values) => {
        const { sheet } = await sheetRead(
          viewOf(
            ['v'],
            values.map((each) => [each]),
          ),
        );
        const read = values.map((_, index) => sheet[`A${index + 2}`]?.v ?? '');
        expect(read).toEqual(values.map((each) => (Object.is(each, -0) ? 0 : each)));
      }),
      { numRuns: 50 },
    );
  });

  test('a text longer than a cell holds is cut, and says so', async () => {
    const { sheet } = await sheetRead(viewOf(['v'], [['x'.repeat(40_000)]]));
    expect(sheet.A2?.v).toHaveLength(32_767);
    expect(sheet.A2?.v).toMatch(/x…$/);
  });
});

describe('documentSheets', () => {
  test('first the words, then the facts and tables of each section', async () => {
    const sheets = documentSheets(printedDocument(weekly, english));
    const book = read(await renderWorkbook(sheets, { at }));
    expect(book.SheetNames).toEqual(['Weekly report', 'Actions', 'Actions 2', 'DTM']);
    const rows = (name: string) =>
      utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, raw: false });
    expect(rows('Weekly report')).toEqual([
      ['Weekly report'],
      ['Sun 22 – Sat 28 Nov 2026'],
      ['DEMO DATA'],
      ['Actions'],
      ['Late ones first.'],
      ['DTM'],
      ['Murzuq rose by 212 %: please look at line 431.'],
      ['Sebha fell by 4 %.'],
      ['مصراتة لم تتغير.'],
      ['No estimates.'],
      ['Source: the record book, change 818.'],
    ]);
    expect(rows('Actions')).toEqual([['Measure', 'Value'], ['open', '5'], ['done this week']]);
    expect(rows('DTM')).toEqual([
      ['Measure', 'Value'],
      ['IDPs', '101,234'],
    ]);
    expect(rows('Actions 2')).toHaveLength(4);
  });
});

describe('sheetNames', () => {
  test.each([
    [['A/B: [x]?'], ['A B x']],
    [
      ["'quoted'", ''],
      ['quoted', 'Sheet'],
    ],
    [['History'], ['Sheet History']],
    [
      ['Actions', 'ACTIONS', 'actions'],
      ['Actions', 'ACTIONS 2', 'actions 3'],
    ],
    [
      ['Migration Working Group – Weekly report', 'فريق العمل المعني بالهجرة – التقرير الأسبوعي'],
      ['Migration Working Group', 'فريق العمل المعني بالهجرة'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(29)} 2`],
    ],
  ])('%j become %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  test('any headings make a workbook', async () => {
    const heading = fc.string({ unit: fc.constantFrom(...`[]:*?/\\' abHISTORYhistoryء\n`) });
    await fc.assert(
      fc.asyncProperty(fc.array(heading, { minLength: 1, maxLength: 4 }), async (names) => {
        const view = viewOf(['a'], [[1]]);
        const bytes = await renderWorkbook(
          names.map((name) => ({ name, view })),
          { at },
        );
        expect(read(bytes).SheetNames).toEqual(sheetNames(names));
      }),
      { numRuns: 40 },
    );
  });
});
