import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';
import { countRows, dumpBook } from '../../support/stored-book.ts';

/** A folder of published DTM files, which may be tested against and never shipped. */
const folder = process.env.MWG_REAL_DATA ?? '';
const realTest = folder === '' ? test.skip : test;
const needed = folder === '' ? ' (skipped: set MWG_REAL_DATA to the folder of real DTM files)' : '';

const file = join(folder, 'libya', 'libya-r54-migrants.nationalities.csv');
const line = [
  ...['dtm', 'import', file, '--round', '54', '--from', '2024-08-01', '--until', '2024-09-30'],
  ...['--expect', '787326'],
];

describe(`round 54 of the DTM in Libya, through the program${needed}`, () => {
  let office: Office;
  beforeAll(async () => {
    office = await newOffice({ today: '2026-11-24' });
    if (folder !== '') await office.ok(...line);
  });
  const value = async (key: string, name: string, ...flags: string[]) => {
    const rows: Record<string, unknown>[] = Object(await office.json('dtm', 'show', ...flags));
    return rows.find((row) => row[key] === name)?.value;
  };

  realTest('stores 3,830 figures that add up to 787,326', async () => {
    expect(countRows(office.bookPath, 'dtm_figure')).toBe(3830);
    expect(await office.json('dtm', 'list')).toMatchObject([
      { round: 54, total: 787_326, import: 'I-1' },
    ]);
  });

  realTest('has 126,813 people in Tripoli and 207,117 from Sudan', async () => {
    expect(await value('mantika', 'Tripoli', '--by', 'mantika')).toBe(126_813);
    expect(await value('nationality', 'Sudan', '--by', 'nationality')).toBe(207_117);
    const inTripoli = await office.json('dtm', 'show', '--by', 'nationality', '--place', 'Tripoli');
    const total = Object(inTripoli).reduce(
      (sum: number, row: { value: number }) => sum + row.value,
      0,
    );
    expect(total).toBe(126_813);
  });

  realTest('is not imported twice', async () => {
    const before = dumpBook(office.bookPath);
    expect(await office.ok(...line)).toContain('already imported as I-1');
    expect(dumpBook(office.bookPath)).toEqual(before);
  });

  realTest('is cited by the weekly report', async () => {
    const text = await office.ok('report', 'weekly');
    expect(text).toContain('54\n');
    expect(text).toContain('Thu 1 Aug 2024 to Mon 30 Sep 2024');
    expect(text).toContain('787,326');
    expect(text).toContain('I-1\n');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)',
    );
  });

  realTest('is undone as a whole, and redone', async () => {
    await office.ok('undo', '--yes');
    expect(await office.json('dtm', 'list')).toEqual([]);
    await office.ok('redo');
    expect(await value('mantika', 'Tripoli')).toBe(126_813);
  });
});
