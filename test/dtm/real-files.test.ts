import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDtm } from '../../src/dtm/read-dtm.ts';
import { gazetteer, refusal, seriesAt, sumsBy } from './fixtures.ts';

/** A folder of published DTM files, which may be tested against and never shipped. */
const folder = process.env.MWG_REAL_DATA ?? '';
const realTest = folder === '' ? test.skip : test;
const needed = folder === '' ? ' (skipped: set MWG_REAL_DATA to the folder of real DTM files)' : '';

const read = (path: string) => readDtm(readFileSync(join(folder, path)), { gazetteer });
const nationalities = 'libya/libya-r54-migrants.nationalities.csv';

describe(`round 54 as published${needed}`, () => {
  realTest('3,830 rows, none lost or doubtful, 787,326 people', async () => {
    const reading = await read(nationalities);
    expect(reading.rows).toEqual({ inFile: 3830, stored: 3830, skipped: 0, rejected: 0 });
    expect(reading.problems).toEqual([]);
    const series = seriesAt(reading, 'muhalla');
    expect(series.total).toBe(787_326);
    expect(series.figures).toHaveLength(3830);
    expect({ unknown: series.unknown, suppressed: series.suppressed }).toEqual({
      unknown: 0,
      suppressed: 0,
    });
  });

  realTest('the sums of the three regions and the 22 mantikas', async () => {
    const series = seriesAt(await read(nationalities), 'muhalla');
    const name = (code: string) => gazetteer.get(code)?.nameEn ?? code;
    expect(sumsBy(series, ({ place }) => name(place.slice(0, 4)))).toEqual({
      East: 264_030,
      South: 97_137,
      West: 426_159,
    });
    expect(sumsBy(series, ({ place }) => name(place.slice(0, 6)))).toEqual({
      Tripoli: 126_813,
      Misrata: 84_622,
      Benghazi: 80_924,
      Ejdabia: 48_900,
      Almargeb: 46_263,
      Azzawya: 44_931,
      Aljfara: 42_895,
      'Al Jabal Al Gharbi': 38_975,
      Alkufra: 38_124,
      'Al Jabal Al Akhdar': 36_120,
      Murzuq: 27_514,
      Tobruk: 27_310,
      Derna: 25_580,
      Zwara: 23_373,
      Sebha: 22_970,
      Ubari: 17_367,
      'Wadi Ashshati': 13_575,
      Sirt: 13_255,
      Aljufra: 12_100,
      Almarj: 7_072,
      Nalut: 5_032,
      Ghat: 3_611,
    });
  });

  realTest('the sums of all nationalities, "Other" over its regions', async () => {
    const series = seriesAt(await read(nationalities), 'muhalla');
    expect(sumsBy(series, ({ category }) => category.replace(/^other:.*/, 'other'))).toEqual({
      SDN: 207_117,
      NER: 187_471,
      EGY: 162_231,
      TCD: 81_220,
      NGA: 29_274,
      SYR: 25_730,
      BGD: 19_820,
      MLI: 13_146,
      GHA: 12_930,
      PSE: 6_711,
      other: 6_148,
      TUN: 4_931,
      PAK: 4_442,
      BFA: 4_182,
      SSD: 3_550,
      ERI: 3_299,
      SEN: 3_117,
      MAR: 1_979,
      CIV: 1_898,
      MRT: 1_751,
      SOM: 1_473,
      ETH: 1_379,
      CMR: 1_244,
      unknown: 1_206,
      GIN: 1_077,
    });
  });

  realTest('the 52 extra rows of a muhalla and nationality are kept, 6 of them said', async () => {
    const reading = await read(nationalities);
    const { figures } = seriesAt(reading, 'muhalla');
    const keys = figures.map(
      ({ place, category }) => `${place} ${category.replace(/^other:.*/, 'other')}`,
    );
    expect(keys.length - new Set(keys).size).toBe(52);
    expect(reading.warnings).toEqual([expect.stringMatching(/^6 rows repeat an earlier row/)]);
    expect(reading.notes).toEqual([
      'the same muhalla and nationality stands on more than one row in 14 cases: they were added (37 extra rows)',
    ]);
  });
});

describe(`files that this version does not read${needed}`, () => {
  realTest('the global HDX files are refused as other countries', async () => {
    for (const edition of ['2024-09', '2025-02']) {
      const error = await refusal(
        read(`hdx-api/global-iom-dtm-from-api-admin-0-to-2.${edition}.csv`),
      );
      expect(error.code).toBe('OTHER_COUNTRIES');
      expect(error.message).toContain('Haiti, Afghanistan and Chad');
    }
  });

  const others = folder === '' ? [] : otherFiles();
  (others.length === 0 ? test.skip : test)(
    'every other file is refused in so many words',
    async () => {
      for (const path of others) {
        const error = await refusal(read(path));
        expect([path, error.code]).toEqual([
          path,
          expect.stringMatching(/^(?:LAYOUT_UNKNOWN|OTHER_COUNTRIES|NOT_A_CSV|SHEET_NOT_NAMED)$/),
        ]);
      }
    },
  );
});

function otherFiles(): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /\.(?:csv|json|xlsx)$/.test(path) && path !== nationalities);
}
