import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readMap } from '../../src/dtm/layouts/mapping.ts';
import { gazetteer, readBytes, refusal, roundOf, seriesAt, sumsBy } from './fixtures.ts';

/** A folder of published DTM files, which may be tested against and never shipped. */
const folder = process.env.MWG_REAL_DATA ?? '';
const realTest = folder === '' ? test.skip : test;
const needed = folder === '' ? ' (skipped: set MWG_REAL_DATA to the folder of real DTM files)' : '';

const read = (path: string, options: Parameters<typeof readBytes>[1] = {}) =>
  readBytes(readFileSync(join(folder, path)), options);
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

/** `idps individuals muhalla total 179047` for each series. */
function totalsOf({ series }: Awaited<ReturnType<typeof read>>): string[] {
  return series.map(
    ({ population, measure, breakdown, level, total }) =>
      `${population} ${measure} ${level} ${breakdown} ${total}`,
  );
}

function sumsByLevel({ series }: Awaited<ReturnType<typeof read>>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { level, total } of series) sums[level] = (sums[level] ?? 0) + total;
  return sums;
}

function eachLevel(total: number): Record<string, number> {
  return { country: total, region: total, mantika: total };
}

describe(`the other Libya sheets as published${needed}`, () => {
  realTest(
    'the muhalla sheet: four breakdowns restate 787,326 in 630 of 663 muhallas',
    async () => {
      const reading = await read('libya/libya-r54-migrants.muhalla-main.csv');
      expect(roundOf(reading)).toMatchObject({ country: 'LBY', round: 54 });
      expect(reading.rows).toMatchObject({ inFile: 663, rejected: 0 });
      expect(reading.problems).toEqual([]);
      expect(totalsOf(reading)).toEqual([
        'migrants individuals muhalla total 787326',
        'migrants individuals muhalla shelter 787326',
        'migrants individuals muhalla arrival 787326',
        'migrants individuals muhalla permit 787326',
        'migrants individuals muhalla sex_age 787326',
      ]);
      expect(reading.warnings).toEqual([]);
      const [total, , , , sexAge] = reading.series;
      expect(total?.figures.filter(({ value }) => value > 0)).toHaveLength(630);
      expect(total?.unknown).toBe(33);
      expect(sexAge && sumsBy(sexAge, ({ category }) => category)).toEqual({
        men: 616_247,
        women: 88_168,
        children: 82_911,
      });
    },
  );

  realTest('the baladiya sheet: 100 baladiyas, the same people', async () => {
    const reading = await read('libya/libya-r54-migrants.baladiya-main.csv');
    expect(totalsOf(reading)).toEqual(['migrants individuals baladiya total 787326']);
    expect(reading.series[0]?.figures).toHaveLength(100);
  });

  realTest(
    'round 39: IDPs in 411 muhallas, returnees in 229, households beside people',
    async () => {
      const reading = await read('libya/libya-r39-idp-returnee.idps-returnees.csv');
      expect(roundOf(reading)).toMatchObject({ round: 39, reportingDays: ['2021-11-30'] });
      expect(reading.rows).toEqual({ inFile: 664, stored: 663, skipped: 1, rejected: 0 });
      expect(totalsOf(reading)).toEqual([
        'idps individuals muhalla total 179047',
        'idps households muhalla total 36309',
        'returnees individuals muhalla total 661892',
        'returnees households muhalla total 132412',
      ]);
      const inhabited = reading.series.map(
        ({ figures }) => figures.filter(({ value }) => value > 0).length,
      );
      expect(inhabited).toEqual([411, 411, 229, 229]);
    },
  );

  realTest('the detail sheets: shelter restates both measures', async () => {
    const idps = await read('libya/libya-r39-idp-returnee.idps-details.csv');
    const returnees = await read('libya/libya-r39-idp-returnee.returnees-details.csv');
    expect(totalsOf(idps)).toEqual([
      'idps individuals muhalla total 179047',
      'idps households muhalla total 36309',
      'idps individuals muhalla shelter 179047',
      'idps households muhalla shelter 36309',
    ]);
    expect(totalsOf(returnees)).toEqual([
      'returnees individuals muhalla total 661892',
      'returnees households muhalla total 132412',
      'returnees individuals muhalla shelter 661892',
      'returnees households muhalla shelter 132412',
    ]);
    expect(idps.columns.left).toContain('Priority Need#1');
  });

  realTest('the printed summaries give control totals and no row', async () => {
    const r54 = await read('libya/libya-r54-migrants.summary.csv');
    const r39 = await read('libya/libya-r39-idp-returnee.summary.csv');
    expect([r54.refusal?.code, r39.refusal?.code]).toEqual(['SUMMARY_SHEET', 'SUMMARY_SHEET']);
    const stated = (reading: typeof r54, label: string) =>
      reading.controlTotals.find((total) => total.label === label)?.stated;
    expect(stated(r54, 'Migrants in Libya: August-September 2024')).toBe(787_326);
    expect(stated(r54, 'Adult Men: Migrants (ind)')).toBe(616_247);
    expect(stated(r39, 'Total: Number of IDPs (IND)')).toBe(179_047);
    expect(stated(r39, 'Total: Number of Returnees (HH)')).toBe(132_412);
  });

  realTest('the sheet of services is refused for what it is', async () => {
    const error = await refusal(read('libya/libya-r39-idp-returnee.access-to-services.csv'));
    expect(error.code).toBe('SERVICES_SHEET');
  });
});

describe(`the extracts of all countries${needed}`, () => {
  realTest('97 rounds, one of them collected twice, agree level by level', async () => {
    for (const edition of ['2024-09', '2025-02']) {
      const reading = await read(`hdx-api/global-iom-dtm-from-api-admin-0-to-2.${edition}.csv`);
      expect(reading.problems).toEqual([]);
      expect(reading.rows).toEqual({ inFile: 6400, stored: 6399, skipped: 1, rejected: 0 });
      expect(reading.rounds).toHaveLength(98);
      expect(reading.notes).toContain('the levels agree in 98 of 98 rounds');
      expect(sumsByLevel(reading)).toEqual(eachLevel(75_887_786));
      const matthew = reading.rounds.filter(({ operation }) => operation === 'Hurricane Matthew');
      const first = matthew.filter(({ round }) => round === 1);
      expect(first.map(({ reportingDays }) => reportingDays)).toEqual([
        ['2016-11-30'],
        ['2017-09-30'],
      ]);
    }
  });

  realTest('the Humanitarian API: 103 rounds with corrected codes', async () => {
    const reading = await read('hdx-api/hdx_hapi_idps_global.csv');
    expect(reading.problems).toEqual([]);
    expect(reading.rows).toEqual({ inFile: 6854, stored: 6854, skipped: 0, rejected: 0 });
    expect(reading.rounds).toHaveLength(103);
    expect(reading.notes).toContain('the levels agree in 103 of 103 rounds');
    expect(sumsByLevel(reading)).toEqual(eachLevel(79_361_198));
  });

  realTest('BA and SA of one round stay two rounds', async () => {
    const reading = await read(
      'hdx-api/global-iom-dtm-from-api-admin-0-to-2.2025-09.EXTRACT-HTI-TCD.csv',
    );
    expect(reading.problems).toEqual([]);
    const chad = reading.rounds.filter(({ country, round }) => country === 'TCD' && round === 1);
    expect(chad.map(({ assessmentType }) => assessmentType)).toEqual(['BA', 'SA']);
    expect(reading.warnings).toContainEqual(
      expect.stringMatching(
        /^numberMales and numberFemales do not add up .* and 1 more\)|^numberMales/,
      ),
    );
  });
});

describe(`sheets of other countries${needed}`, () => {
  realTest('are read by their tags', async () => {
    const mali = await read('other/mali-r72-baseline.baseline-assessment.csv');
    expect(mali.problems.map(({ line, value }) => [line, value])).toEqual([[18, 'MLI010614']]);
    expect(totalsOf(mali)).toEqual([
      'idps households baladiya total 69634',
      'idps individuals baladiya total 401360',
      'returnees households baladiya total 149597',
      'returnees individuals baladiya total 690329',
    ]);
    const sudanese = 'other/sudan-r3-idp-master-list.idps-dataset.csv';
    const sudan = await read(sudanese, { answers: { country: 'SDN' } });
    expect(sudan.problems.map(({ line }) => line)).toEqual([265, 266, 360, 455]);
    const map = readMap('place=location DTM Code,name=Location,level=baladiya,idps=IND,idps-hh=HH');
    expect(totalsOf(await read(sudanese, { answers: { country: 'SDN' }, map }))).toEqual([
      'idps individuals baladiya total 3086553',
      'idps households baladiya total 619971',
    ]);
  });

  const skipped = new Set(['json', 'xlsx']);
  const others = folder === '' ? [] : otherFiles();
  (others.length === 0 ? test.skip : test)('every file is read or refused in words', async () => {
    for (const path of others) {
      const outcome = await read(path).catch((error: unknown) => error);
      const code = outcome instanceof Error && 'code' in outcome ? outcome.code : 'read';
      expect([path, code]).toEqual([
        path,
        expect.stringMatching(
          /^(?:read|LAYOUT_UNKNOWN|NOT_A_CSV|SERVICES_SHEET|COUNTRY_NOT_SAID|SHEET_NOT_NAMED)$/,
        ),
      ]);
      if (skipped.has(path.slice(path.lastIndexOf('.') + 1))) expect(code).not.toBe('read');
    }
  });
});

function otherFiles(): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /\.(?:csv|json|xlsx)$/.test(path));
}
