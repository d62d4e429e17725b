import { describe, expect, test } from '@jest/globals';
import { listSheets } from '../../../src/tabular/spreadsheet.ts';
import { refusalOf } from '../../support/message.ts';
import { bytesOf, sheetOf, workbookOf, zipOf } from '../../support/workbooks.ts';

const book = workbookOf({
  Data: sheetOf([
    ['a', 'b'],
    [1, 2],
  ]),
});
const sound = bytesOf(book);

const parts = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="A&amp;B" r:id="r2"/></x:sheets></x:workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r2" Type="x/worksheet" Target="worksheets/one.xml"/></Relationships>',
  'xl/worksheets/one.xml':
    '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>ra</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh><x:r><x:t>in_x000D_&#10;&lt;</x:t></x:r></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
};

const withSheet = (xml: string) => zipOf({ ...parts, 'xl/worksheets/one.xml': xml });
const withRows = (rows: string) =>
  withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);

test('reads a workbook that names no cells and prefixes its elements', async () => {
  const [sheet] = await listSheets(zipOf(parts));
  expect(sheet).toMatchObject({
    name: 'A&B',
    rows: 1,
    columns: 2,
    head: [{ line: 1, cells: ['rain\n<', '5'] }],
  });
});

describe('kinds that are not read', () => {
  test.each([
    ['a binary workbook (.xlsb)', bytesOf(book, 'xlsb')],
    ['a workbook of before 2007 (.xls)', bytesOf(book, 'biff8')],
    ['an OpenDocument spreadsheet (.ods)', bytesOf(book, 'ods')],
    ['a ZIP archive and not a workbook', zipOf({ 'a.txt': 'a' })],
    ['not a workbook', new TextEncoder().encode('a,b\n1,2\n')],
  ])('%s', async (kind, bytes) => {
    expect(await refusalOf(() => listSheets(bytes))).toMatchObject({
      code: 'WORKBOOK_KIND',
      message: `The file is ${kind}.`,
      hints: [expect.stringContaining('save it as .xlsx')],
    });
  });

  test('a workbook locked with a password', async () => {
    const mark = [0xd0, 0xcf, 0x11, 0xe0];
    const directory = Buffer.from('EncryptionInfo EncryptedPackage', 'utf16le');
    await expect(listSheets(Buffer.from([...mark, ...directory]))).rejects.toMatchObject({
      code: 'WORKBOOK_ENCRYPTED',
    });
  });
});

describe('files made to do harm', () => {
  test('a small archive that says it is huge is not unpacked', async () => {
    expect(await refusalOf(() => listSheets(zipOf(parts, 3_000_000_000)))).toMatchObject({
      code: 'WORKBOOK_TOO_LARGE',
      message: expect.stringContaining('to 15,000 MB'),
    });
  });

  test('a part packed more than 200 to 1', async () => {
    await expect(listSheets(zipOf(parts, 6_000_000))).rejects.toMatchObject({
      code: 'WORKBOOK_TOO_LARGE',
    });
  });

  test('a part that is larger than it says', async () => {
    expect(await refusalOf(() => listSheets(zipOf(parts, 5)))).toMatchObject({
      code: 'WORKBOOK_DAMAGED',
      message: expect.stringContaining('is larger than it says'),
    });
  });

  test('a sheet of more cells than any table', async () => {
    const rows = Array.from({ length: 3100 }, () => '<row><c><v>1</v></c></row>').join('');
    const wide = withRows(`<row><c r="XFD1"><v>1</v></c></row>${rows}`);
    await expect(listSheets(wide)).rejects.toMatchObject({ code: 'SHEET_TOO_LARGE' });
  });

  test.each([
    ['entities that multiply', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'],
    ['rows in no order', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
    ['a row beyond the last', '<sheetData><row r="1048577"/></sheetData>'],
    ['a cell beyond the last column', '<sheetData><row><c r="XFE1"/></row></sheetData>'],
    ['a text that is not there', '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'],
    ['XML that stops in the middle', '<sheetData><row><c'],
    ['a tag without an end', `<sheetData a="${'x'.repeat(1_100_000)}`],
  ])('%s', async (_, xml) => {
    await expect(listSheets(withSheet(xml))).rejects.toMatchObject({ code: 'WORKBOOK_DAMAGED' });
  });
});

describe('damaged downloads', () => {
  test('one that stopped early', async () => {
    await expect(listSheets(sound.slice(0, -200))).rejects.toMatchObject({
      code: 'WORKBOOK_DAMAGED',
    });
  });

  test('any changed byte of a sheet is noticed or changes nothing', async () => {
    const [expected] = await listSheets(sound);
    for (let at = 0; at < sound.length; at += 61) {
      const changed = Uint8Array.from(sound);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const outcome = await listSheets(changed).catch((error) => error.code);
      const isRefused = typeof outcome === 'string' && /^WORKBOOK_/.test(outcome);
      if (!isRefused) expect(outcome).toEqual([expected]);
    }
  });
});
