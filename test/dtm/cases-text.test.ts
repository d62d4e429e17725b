import { describe, expect, test } from '@jest/globals';
import { figuresAt, readCase, refusal, roundOf, seriesAt } from './fixtures.ts';

const threePlaces = ['LY0211 450', 'LY0103 1200', 'LY0319 75'];

describe('text that other programs got wrong', () => {
  test('A3: Windows-1256 is noticed, shown as it would read, and not stored on a guess', async () => {
    const error = await refusal(readCase('A3'));
    expect(error.code).toBe('ENCODING_UNSURE');
    expect(error.exitCode).toBe(5);
    expect(error.message).toContain('line 2');
    expect(error.message).toContain('As Windows-1256 it reads: طرابلس, بنغازي, سبها');
    expect(error.hints[0]).toContain('--encoding windows-1256');
  });

  test('A3: with the encoding named, names match their p-codes and nothing is noted', async () => {
    const reading = await readCase('A3', { encoding: 'windows-1256' });
    expect(reading.encoding).toBe('windows-1256');
    expect(figuresAt(reading)).toEqual(threePlaces);
    expect(reading.notes).toEqual([]);
  });

  test('A4: rows with a p-code are kept, names of question marks are counted', async () => {
    const reading = await readCase('A4');
    expect(figuresAt(reading)).toEqual(['LY0211 450', 'LY0103 1200']);
    expect(reading.warnings).toEqual([
      expect.stringMatching(/question marks.*\(lines 2, 3 and 4\)/),
    ]);
    expect(reading.problems).toEqual([
      {
        line: 4,
        column: 'admin2Name',
        value: '???? 2',
        reason: 'no p-code, and the name is made of question marks',
      },
    ]);
  });

  test('A5: Arabic-Indic and Persian digits are numbers, days and rounds', async () => {
    const reading = await readCase('A5');
    expect(figuresAt(reading)).toEqual(threePlaces);
    expect(seriesAt(reading, 'mantika').total).toBe(1725);
    expect(roundOf(reading).reportingDays).toEqual(['2025-03-01']);
    expect(roundOf(reading).round).toBe(55);
  });

  test('A17: a quote that never closes is reported where it opened', async () => {
    const error = await refusal(readCase('A17'));
    expect(error.code).toBe('QUOTE_UNBALANCED');
    expect(error.message).toContain('Line 3 opens a quote');
  });

  test('A28: invisible characters in p-codes are cleaned, Arabic names stay', async () => {
    const reading = await readCase('A28');
    expect(figuresAt(reading)).toEqual([
      'LY0211 10',
      'LY0103 20',
      'LY0319 30',
      'LY0214 40',
      'LY0104 50',
      'LY0101 60',
    ]);
    expect(reading.notes).toEqual([expect.stringContaining('(lines 2, 3, 4, 5 and 6)')]);
    expect(reading.problems).toEqual([]);
  });

  test('A29: semicolons behind a "sep=" line, which is not a row', async () => {
    const reading = await readCase('A29');
    expect(reading.delimiter).toBe(';');
    expect(reading.headerLine).toBe(2);
    expect(reading.rows).toEqual({ inFile: 3, stored: 3, skipped: 0, rejected: 0 });
    expect(figuresAt(reading)).toEqual(threePlaces);
  });

  test('A30: an empty file and one of headings only are two different refusals', async () => {
    const empty = await refusal(readCase('A30_empty'));
    const headings = await refusal(readCase('A30_header'));
    expect([empty.code, headings.code]).toEqual(['FILE_EMPTY', 'NO_ROWS']);
    expect([empty.exitCode, headings.exitCode]).toEqual([5, 5]);
  });
});

describe('tables that other programs got wrong', () => {
  test('A12: the HXL row is skipped, neither stored nor bad', async () => {
    const reading = await readCase('A12');
    expect(figuresAt(reading)).toEqual(threePlaces);
    expect(reading.rows).toEqual({ inFile: 4, stored: 3, skipped: 1, rejected: 0 });
    expect(reading.skips).toEqual([{ line: 2, reason: 'HXL tag row' }]);
    expect(roundOf(reading).assessmentType).toBe('BA');
    expect(roundOf(reading).operation).toBe('Libya Crisis');
  });

  test('A13: the headings are found under two titles and a blank line', async () => {
    const reading = await readCase('A13');
    expect(reading.headerLine).toBe(4);
    expect(seriesAt(reading, 'mantika').figures.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(figuresAt(reading)).toEqual(threePlaces);
    expect(reading.notes).toEqual(['3 lines above the headings left out']);
  });

  test('A15: columns are found by name in other spelling and order', async () => {
    const reading = await readCase('A15');
    expect(figuresAt(reading)).toEqual(threePlaces);
    expect(roundOf(reading).round).toBe(55);
    expect(reading.columns.used).toContain('ADM2_PCODE');
  });

  test('A19: total rows are skipped and compared, a place called "Total…" is a place', async () => {
    const reading = await readCase('A19');
    expect(figuresAt(reading)).toEqual(threePlaces);
    expect(reading.skips).toEqual([
      { line: 5, reason: 'total row: Grand Total' },
      { line: 6, reason: 'total row: المجموع الكلي' },
    ]);
    expect(reading.controlTotals).toEqual([
      { line: 5, label: 'Grand Total', stated: 1725, computed: 1725 },
      { line: 6, label: 'المجموع الكلي', stated: 1735, computed: 1725 },
    ]);
    expect(reading.warnings).toEqual([
      'line 6 "المجموع الكلي" states 1,735, but the rows add up to 1,725 (10 apart)',
    ]);
    expect(reading.notes).toContain(
      'names that the place table does not know; the p-code decided: "Total station camp" for LY0319 Sebha (line 4)',
    );
  });

  test('A24: codes without the columns that are needed are refused with both lists', async () => {
    const error = await refusal(readCase('A24'));
    expect(error.code).toBe('LAYOUT_UNKNOWN');
    expect(error.details[0]).toContain('regionCode, siteCode, siteName, numPresentIdpInd');
    expect(error.details).toContain(
      'DTM from API (HDX) needs: admin2Pcode or admin0Pcode, numPresentIdpInd, reportingDate, roundNumber',
    );
  });
});
