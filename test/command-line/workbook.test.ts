import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { practiceOffice } from '../support/office.ts';

test('a list goes into a workbook by its file’s name, figures as figures', async () => {
  const office = await practiceOffice();
  const path = join(office.folder, 'late.xlsx');
  await office.ok('late', '-o', path);
  const { Sheets, SheetNames } = read(readFileSync(path));
  const [row] = utils.sheet_to_json(Sheets[SheetNames[0] ?? ''] ?? {});
  expect(row).toMatchObject({ Id: 'A-5', 'Days late': 4, Action: 'Share the returns procedure' });
});
