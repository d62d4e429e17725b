import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { newOffice, type Office } from '../../support/office.ts';

/** A folder of published DTM files, which may be tested against and never shipped. */
const folder = process.env.MWG_REAL_DATA ?? '';
const realTest = folder === '' ? test.skip : test;

describe('questions about round 54 as published', () => {
  let office: Office;
  beforeAll(async () => {
    if (folder === '') return;
    office = await newOffice();
    const path = join(folder, 'libya/libya-r54-migrants.nationalities.csv');
    const period = ['--from', '2024-08-01', '--until', '2024-09-30'];
    await office.ok('dtm', 'import', path, '--round', '54', ...period, '--expect', '787326');
  });
  const csv = (...argv: string[]) => office.ok('dtm', ...argv, '--csv');

  realTest('regions', async () => {
    expect(await csv('show', '--by', 'region', '--fields', 'region,value')).toBe(
      'region,value\nWest,426159\nEast,264030\nSouth,97137\n',
    );
  });

  realTest('the three largest mantikas and nationalities, the others in one line', async () => {
    expect(await csv('show', '--top', '3', '--fields', 'mantika,value')).toBe(
      'mantika,value\nTripoli,126813\nMisrata,84622\nBenghazi,80924\nother places (19),494967\n',
    );
    const nationalities = ['show', '--by', 'nationality', '--top', '3', '--fields', 'code,value'];
    expect(await csv(...nationalities)).toBe(
      'code,value\nSDN,207117\nNER,187471\nEGY,162231\n,230507\n',
    );
  });

  realTest('the published total is the imported one, 62,022 above round 52', async () => {
    const asked = ['trend', '--from', '52', '--until', '54'];
    expect(await csv(...asked, '--fields', 'round,imported,published,change,percent')).toBe(
      'round,imported,published,change,percent\n52,,725304,,\n54,787326,787326,62022,8.6\n',
    );
  });
});
