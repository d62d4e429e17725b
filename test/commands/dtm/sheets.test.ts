import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { demoOffice, projectRoot } from '../../support/office.ts';
import { bytesOf, sheetOf, workbookOf } from '../../support/workbooks.ts';

const workbook = join(projectRoot, 'fixtures/demo/round-903.xlsx');
const period = ['--round', '903', '--from', '2018-05-01', '--until', '2018-06-30'];
const later = { today: '2018-07-05' };

describe('dtm check of a workbook', () => {
  test('lists the sheets, what is hidden and what each looks like', async () => {
    const office = await demoOffice(later);
    const card = await office.json('dtm', 'check', workbook);
    expect(Object(card).sheets).toEqual([
      expect.objectContaining({
        sheet: 'Read me',
        rows: 2,
        columns: 1,
        hidden: false,
        looks_like: null,
      }),
      expect.objectContaining({
        sheet: 'Nationalities',
        rows: 48,
        columns: 13,
        hidden: false,
        looks_like: 'DTM Libya migrants by nationality',
        hidden_columns: 2,
      }),
      expect.objectContaining({ sheet: 'Lists', hidden: true, looks_like: null }),
    ]);
  });
});

describe('dtm import of a workbook', () => {
  test('asks which sheet, then stores its figures with the rows of the sheet as lines', async () => {
    const office = await demoOffice(later);
    const asked = await office.run('dtm', 'import', workbook, ...period);
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toContain(
      `mwg dtm import ${workbook} ${period.join(' ')} --sheet "Nationalities"`,
    );
    const said = await office.ok('dtm', 'import', workbook, '--sheet', 'nationalities', ...period);
    expect(said).toContain('sheet "Nationalities", headings on line 2');
    expect(said).toContain('69,316 migrants');
    expect(said).toContain('line 48 "Total" states 69,316, which the rows add up to');
  });

  test('the same sheet again is known, another sheet of the same file is not', async () => {
    const office = await demoOffice(later);
    const csv = ['Muhalla P Code', 'Migrant Nationality', 'Migrant Individuals'];
    const bytes = bytesOf(
      workbookOf({
        May: sheetOf([csv, ['LY01010204', 'Niger', 5]]),
        July: sheetOf([csv, ['LY01010204', 'Niger', 7]]),
      }),
    );
    const path = office.write('two.xlsx', bytes);
    await office.ok('dtm', 'import', path, '--sheet', 'May', ...period, '--partial');
    const again = await office.ok('dtm', 'import', path, '--sheet', 'MAY', ...period);
    expect(again).toContain('already imported as I-3');
    const other = ['--round', '904', '--from', '2018-07-01', '--until', '2018-07-04'];
    const said = await office.ok('dtm', 'import', path, '--sheet', 'July', ...other, '--partial');
    expect(said).toContain('I-4 imported');
  });
});
