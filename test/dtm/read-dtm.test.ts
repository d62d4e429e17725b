import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reading } from '../../src/dtm/figures.ts';
import { DataError } from '../../src/errors.ts';
import {
  figuresAt,
  fixture,
  problemsOf,
  readBytes,
  readLines,
  refusal,
  roundOf,
  seriesAt,
  sumsBy,
} from './fixtures.ts';

const hdxHead =
  'admin0Name,admin0Pcode,admin2Name,admin2Pcode,numPresentIdpInd,reportingDate,roundNumber';
const sheetHead =
  'Muhalla P Code,ADM 4 Muhalla (EN),Region 2,Migrant Nationality,Migrant Individuals';

describe('the nationality sheet', () => {
  test('round 17 of the demo is one series of 40 figures and 70,414 people', async () => {
    const reading = await readBytes(fixture('../demo/round-901.csv'));
    expect(reading.layout).toBe('libya-nationalities');
    expect(reading.rows).toEqual({ inFile: 40, stored: 40, skipped: 0, rejected: 0 });
    expect(reading.problems).toEqual([]);
    const [series, ...others] = reading.series;
    expect(others).toEqual([]);
    expect(series).toMatchObject({
      level: 'muhalla',
      population: 'migrants',
      measure: 'individuals',
      breakdown: 'nationality',
      total: 70_414,
      unknown: 0,
      suppressed: 0,
    });
    expect(roundOf(reading).round).toBeUndefined();
  });

  test('the demo sums by mantika and by nationality', async () => {
    const reading = await readBytes(fixture('../demo/round-901.csv'));
    const series = seriesAt(reading, 'muhalla');
    expect(sumsBy(series, ({ place }) => place.slice(0, 6))).toMatchObject({
      LY0211: 7735,
      LY0103: 5040,
      LY0214: 5150,
      LY0322: 2050,
    });
    expect(sumsBy(series, ({ category }) => category)).toMatchObject({
      SDN: 19_105,
      EGY: 15_430,
      NER: 13_959,
      SSD: 440,
      CIV: 250,
      'other:sub-saharan-africa': 310,
      'other:asia': 120,
      unknown: 40,
    });
  });

  test('round 18 of the demo adds up to 68,236 and keeps both rows of one key', async () => {
    const reading = await readBytes(fixture('../demo/round-902.csv'));
    expect(seriesAt(reading, 'muhalla')).toMatchObject({ total: 68_236 });
    expect(seriesAt(reading, 'muhalla').figures).toHaveLength(45);
    expect(reading.notes).toEqual([
      'the same muhalla and nationality stands on more than one row in 1 case: they were added (1 extra row)',
    ]);
  });

  test('all faults of all rows come back at once', async () => {
    const reading = await readLines(
      sheetHead,
      'LY01010204,El Bilad,North Africa,Sudan,10',
      'LY01010299,El Bilad,North Africa,Sudn,1.5',
      'LY01010204,El Bilad,Atlantis,Other,20',
      'LY01010204,El Bilad,North Africa,Egypt',
    );
    expect(reading.rows).toEqual({ inFile: 4, stored: 1, skipped: 0, rejected: 3 });
    expect(problemsOf(reading)).toEqual([
      '3 Muhalla P Code LY01010299',
      '3 Migrant Nationality Sudn',
      '3 Migrant Individuals 1.5',
      '4 Migrant Nationality Other',
      '5 (row) 4 cells',
    ]);
  });

  test('a total without label, a subtotal and a grand total are listed, not stored', async () => {
    const reading = await readLines(
      sheetHead,
      'LY01010204,El Bilad,North Africa,Sudan,"1,200"',
      'LY01010204,El Bilad,North Africa,Egypt,300',
      ',Eastern Libya total,,,900',
      ',TOTAL,,,"1,500"',
      ',,,,1501',
    );
    expect(reading.rows).toEqual({ inFile: 5, stored: 2, skipped: 3, rejected: 0 });
    expect(reading.controlTotals).toEqual([
      { line: 4, label: 'Eastern Libya total', stated: 900 },
      { line: 5, label: 'TOTAL', stated: 1500, computed: 1500 },
      { line: 6, label: '', stated: 1501, computed: 1500 },
    ]);
    expect(reading.warnings).toEqual([
      'line 6 "(no label)" states 1,501, but the rows add up to 1,500 (1 apart)',
    ]);
  });

  test('rows equal in every column are added, with a warning', async () => {
    const row = 'LY01010204,El Bilad,North Africa,Sudan,10';
    const reading = await readLines(
      sheetHead,
      row,
      row,
      'LY01010204,El Bilad,North Africa,Sudan,7',
    );
    expect(seriesAt(reading, 'muhalla').total).toBe(27);
    expect(reading.warnings).toEqual([
      '1 row repeats an earlier row in every column; added all the same (line 3)',
    ]);
  });

  test('the same country under another region stays a category of its own', async () => {
    const reading = await readLines(
      sheetHead,
      'LY01010204,El Bilad,Asia,Other,3',
      'LY01010204,El Bilad,Middle East,Other,4',
      'LY01010204,El Bilad,Other,Unkown,5',
    );
    expect(sumsBy(seriesAt(reading, 'muhalla'), ({ category }) => category)).toEqual({
      'other:asia': 3,
      'other:middle-east': 4,
      unknown: 5,
    });
  });

  test('a column about persons is refused before any row is read', async () => {
    const error = await refusal(
      readLines(`${sheetHead},Enumerator`, 'LY01010204,El Bilad,Asia,Other,3,x'),
    );
    expect(error.code).toBe('PERSONAL_DATA');
  });
});

describe('the HDX file', () => {
  test('the demo is three series that agree on 22,085', async () => {
    const reading = await readBytes(fixture('libya-hdx-demo.csv'));
    expect(
      reading.series.map(({ level, total, figures }) => [level, total, figures.length]),
    ).toEqual([
      ['country', 22_085, 1],
      ['region', 22_085, 3],
      ['mantika', 22_085, 22],
    ]);
    expect(figuresAt(reading, 'region')).toEqual(['LY01 6950', 'LY02 10175', 'LY03 4960']);
    expect(reading.rows).toEqual({ inFile: 27, stored: 26, skipped: 1, rejected: 0 });
    expect(roundOf(reading).round).toBe(18);
    expect(roundOf(reading).reportingDays).toEqual(['2018-03-31']);
    expect(reading.problems).toEqual([]);
    expect(reading.warnings).toEqual([]);
  });

  test('other countries come with their own places, each a round of its own', async () => {
    const reading = await readLines(
      hdxHead,
      'Haiti,HTI,Port-au-Prince,HT0111,4,2025-03-01,55',
      'Chad,TCD,Lac,TD0701,5,2025-03-01,55',
      'Libya,LBY,Tripoli,LY0211,6,2025-03-01,55',
    );
    expect(reading.rounds.map(({ country, round }) => `${country} ${round}`)).toEqual([
      'HTI 55',
      'TCD 55',
      'LBY 55',
    ]);
    expect(reading.series.map(({ round, total }) => [round, total])).toEqual([
      [0, 4],
      [1, 5],
      [2, 6],
    ]);
    expect(
      reading.places.map(({ code, country, nameEn, parent }) => [code, country, nameEn, parent]),
    ).toEqual([
      ['HT0111', 'HTI', 'Port-au-Prince', 'HTI'],
      ['TD0701', 'TCD', 'Lac', 'TCD'],
      ['LY0211', 'LBY', 'Tripoli', 'LY02'],
    ]);
  });

  test('a place of another country needs a code that lies in the place above', async () => {
    const reading = await readLines(
      `${hdxHead},admin1Pcode`,
      'Haiti,HTI,Nord,HT09,4,2025-03-01,55,HT01',
      'Haiti,HTI,Nord,,4,2025-03-01,55,HT01',
      'Nowhere,,Nord,HT0101,4,2025-03-01,55,HT01',
    );
    expect(problemsOf(reading)).toEqual([
      '2 admin2Pcode HT09',
      '3 admin2Pcode ',
      '4 admin0Name Nowhere',
    ]);
  });

  test('what a row brings to be stored is no longer than what could be typed', async () => {
    const long = 'x'.repeat(501);
    const reading = await readLines(
      `${hdxHead},operation`,
      `Haiti,HTI,${long},HT0101,4,2025-03-01,55,`,
      `Haiti,HTI,Nord,HT${'9'.repeat(600)},4,2025-03-01,55,`,
      `${long},HTI,Nord,HT0102,4,2025-03-01,55,`,
      `Haiti,HTI,Nord,HT0103,4,2025-03-01,55,${long}`,
      'Haiti,HTI,No\ufffe,HT0104,4,2025-03-01,55,',
      `Haiti,HTI,${'x'.repeat(500)},HT0105,4,2025-03-01,55,`,
    );
    expect(reading.problems.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'admin2Name', '501 letters are too many: at most 500'],
      [3, 'admin2Pcode', '602 letters are too many: at most 500'],
      [4, 'admin0Name', '501 letters are too many: at most 500'],
      [5, 'operation', '501 letters are too many: at most 500'],
      [6, 'admin2Name', 'holds what is not text'],
    ]);
    expect(reading.rows).toEqual({ inFile: 6, stored: 1, skipped: 0, rejected: 5 });
  });

  test('several rounds are several series, never one sum', async () => {
    const reading = await readLines(
      hdxHead,
      'Libya,LBY,Tripoli,LY0211,1,2025-03-01,54',
      'Libya,LBY,Tripoli,LY0211,2,2025-05-01,٥٥',
    );
    expect(reading.rounds.map(({ round, reportingDays }) => [round, reportingDays])).toEqual([
      [54, ['2025-03-01']],
      [55, ['2025-05-01']],
    ]);
    expect(reading.series.map(({ round, total }) => [round, total])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('assessments are kept apart: they repeat each other', async () => {
    const reading = await readLines(
      `${hdxHead},assessmentType`,
      'Libya,LBY,Tripoli,LY0211,7,2025-03-01,54,BA',
      'Libya,LBY,Tripoli,LY0211,7,2025-03-01,54,SA',
    );
    expect(reading.rounds.map(({ assessmentType }) => assessmentType)).toEqual(['BA', 'SA']);
    expect(reading.series.map(({ total }) => total)).toEqual([7, 7]);
  });

  test('a place counted on two days of one round makes two collections', async () => {
    const reading = await readLines(
      hdxHead,
      'Libya,LBY,Tripoli,LY0211,41,2016-11-30,1',
      'Libya,LBY,Tripoli,LY0211,15,2017-09-30,1',
    );
    expect(reading.rounds.map(({ reportingDays }) => reportingDays)).toEqual([
      ['2016-11-30'],
      ['2017-09-30'],
    ]);
    expect(reading.series.map(({ total }) => total)).toEqual([41, 15]);
  });

  test('places counted on different days of one round make one collection', async () => {
    const reading = await readLines(
      hdxHead,
      'Libya,LBY,Tripoli,LY0211,41,2016-11-28,1',
      'Libya,LBY,Misrata,LY0214,15,2016-11-30,1',
    );
    expect(roundOf(reading).reportingDays).toEqual(['2016-11-28', '2016-11-30']);
    expect(seriesAt(reading, 'mantika').total).toBe(56);
  });

  test('a level that contradicts the names, a bad day and a bad round reject their row', async () => {
    const reading = await readLines(
      `${hdxHead},adminLevel`,
      'Libya,LBY,Tripoli,LY0211,1,2025-03-01,55,1',
      'Libya,LBY,Misrata,LY0214,1,2025-13-01,55,2',
      'Libya,LBY,Sebha,LY0319,1,2025-03-01,R55,2',
      'Libya,LBY,Ghat,LY0321,1,2025-03-01,,2',
      'Libya,LBY,,,1,2025-03-01,55,0',
    );
    expect(problemsOf(reading)).toEqual([
      '2 adminLevel 1',
      '3 reportingDate 2025-13-01',
      '4 roundNumber R55',
      '5 roundNumber ',
    ]);
    expect(figuresAt(reading, 'country')).toEqual(['LY 1']);
  });

  test('a mixed column of days is refused by naming lines', async () => {
    const error = await refusal(
      readLines(
        hdxHead,
        'Libya,LBY,Tripoli,LY0211,1,2025-03-01,55',
        'Libya,LBY,Misrata,LY0214,1,25/03/2025,55',
      ),
    );
    expect(error.code).toBe('DAYS_MIXED');
    expect(error.details).toHaveLength(2);
  });

  test('places are found by their Arabic names when the p-code is blank', async () => {
    const reading = await readLines(hdxHead, 'ليبيا,LBY,طرابلس,,9,2025-03-01,55');
    expect(figuresAt(reading)).toEqual(['LY0211 9']);
  });
});

describe('files that are something else', () => {
  test.each([
    ['%PDF-1.7', 'a PDF'],
    ['{"result":[]}', 'JSON'],
    ['<!doctype html><title>Sign in</title>', 'a web page or XML'],
  ])('%j is said to be %s', async (content, kind) => {
    const error = await refusal(readLines(content));
    expect(error.message).toBe(`The file is ${kind}, not a CSV.`);
  });

  test('a ZIP archive is no workbook by itself', async () => {
    const error = await refusal(readLines('PK\u0003\u0004…'));
    expect(error.message).toBe('The file is a ZIP archive and not a workbook.');
  });

  test('one column only: the delimiter is asked for', async () => {
    const error = await refusal(readLines('Muhalla P Code:Migrants', 'LY01:2'));
    expect(error.message).toContain('Only one column was found');
  });

  test('the refusal lists what was found and what each layout needs', async () => {
    const error = await refusal(readLines('Muhalla P Code,Migrant Individuals', 'LY01010204,2'));
    expect(error.details).toEqual([
      'found on line 1: Muhalla P Code, Migrant Individuals',
      'DTM Libya migrants by nationality needs: Muhalla P Code, Migrant Nationality, Migrant Individuals',
      '  not found: Migrant Nationality',
      'DTM Libya migrants by muhalla needs: Muhalla P Code, Migrants in Muhalla, Migrant IND',
      '  not found: Migrants in Muhalla',
    ]);
  });
});

describe('any bytes', () => {
  function expectBalance({ rows }: Pick<Reading, 'rows'>): void {
    expect(rows.stored + rows.skipped + rows.rejected).toBe(rows.inFile);
  }

  function expectRefusal(error: unknown): void {
    if (!(error instanceof DataError)) throw error;
  }

  const readOrRefuse = (bytes: Uint8Array) => readBytes(bytes).then(expectBalance, expectRefusal);

  test('give a reading or a refusal, never a stack trace', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), readOrRefuse));
  });

  test('under known headings every row is stored, skipped or rejected', async () => {
    const cell = fc.constantFrom(
      'LY0211',
      'LBY',
      'Libya',
      '',
      '12',
      '-1',
      'x',
      '"',
      '2025-03-01',
      ',',
      '\n',
    );
    const body = fc.array(cell, { maxLength: 60 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(hdxHead, sheetHead), async (text, head) => {
        await readOrRefuse(new TextEncoder().encode(`${head}\n${text}`));
      }),
    );
  });
});
