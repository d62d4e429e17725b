import { describe, expect, test } from '@jest/globals';
import { figuresAt, problemsOf, readCase, refusal, roundOf, seriesAt } from './fixtures.ts';

describe('numbers that other programs got wrong', () => {
  test('A6: grouped numbers are whole, ambiguous ones are named by line', async () => {
    const reading = await readCase('A6');
    expect(figuresAt(reading)).toEqual(['LY0103 1200', 'LY0214 2345', 'LY0211 3456']);
    expect(seriesAt(reading, 'mantika').total).toBe(7001);
    expect(problemsOf(reading)).toEqual(['5 numPresentIdpInd 1.234', '6 numPresentIdpInd 12,34']);
  });

  test('A25: ids and counts in scientific notation are damaged, not read', async () => {
    const reading = await readCase('A25');
    expect(reading.series).toEqual([]);
    expect(problemsOf(reading)).toEqual([
      '2 siteId 2.18911E+11',
      '3 siteId 2.18911E+11',
      '4 numPresentIdpInd 1.2E+03',
    ]);
  });

  test('A27: words for "no figure" are never zero, a zero is one', async () => {
    const reading = await readCase('A27');
    expect(figuresAt(reading)).toEqual(['LY0211 450', 'LY0322 0']);
    const { total, unknown, suppressed } = seriesAt(reading, 'mantika');
    expect({ total, unknown, suppressed }).toEqual({ total: 450, unknown: 6, suppressed: 2 });
    expect(problemsOf(reading)).toEqual(['9 numPresentIdpInd -999999']);
    expect(reading.rows).toEqual({ inFile: 11, stored: 2, skipped: 8, rejected: 1 });
    expect(reading.notes).toEqual([
      'mantika: 8 without a figure (6 unknown, 2 suppressed), not counted as 0',
    ]);
  });
});

describe('days that other programs got wrong', () => {
  test('A8: one day above 12 decides the order of the whole column', async () => {
    const reading = await readCase('A8');
    expect(roundOf(reading).reportingDays).toEqual(['2025-04-03', '2025-04-25']);
    expect(reading.problems).toEqual([]);
  });

  test('A9: a column that fits both orders is refused without one', async () => {
    const error = await refusal(readCase('A9'));
    expect(error.code).toBe('DAY_ORDER_UNSURE');
    expect(error.message).toContain('03/04/2025 on line 2');
    expect(error.hints).toEqual([
      'mwg dtm import FILE --day-order day-first  (then it is 2025-04-03)',
      'mwg dtm import FILE --day-order month-first  (then it is 2025-03-04)',
    ]);
  });

  test('A9: with the order stated it is read in that order', async () => {
    const dayFirst = await readCase('A9', { answers: { dayOrder: 'day-first' } });
    expect(roundOf(dayFirst).reportingDays).toEqual(['2025-04-03', '2025-06-05', '2025-08-07']);
    const monthFirst = await readCase('A9', { answers: { dayOrder: 'month-first' } });
    expect(roundOf(monthFirst).reportingDays).toEqual(['2025-03-04', '2025-05-06', '2025-07-08']);
  });

  test('A11: a midnight, with zone or without, is a day', async () => {
    const reading = await readCase('A11');
    expect(roundOf(reading).reportingDays).toEqual(['2025-03-01']);
    expect(reading.rows.stored).toBe(3);
  });
});

describe('rows that other programs added or lost', () => {
  test('A20: three levels are three series that agree, never one sum', async () => {
    const reading = await readCase('A20');
    expect(reading.series.map(({ level, total }) => `${level} ${total}`)).toEqual([
      'country 300',
      'region 300',
      'mantika 300',
    ]);
    expect(figuresAt(reading, 'country')).toEqual(['LY 300']);
    expect(figuresAt(reading, 'region')).toEqual(['LY01 100', 'LY02 150', 'LY03 50']);
    expect(reading.notes).toEqual(['the levels agree: country 300, region 300 and mantika 300']);
    expect(reading.warnings).toEqual([]);
  });

  test('A21: several rows of one place are added and said', async () => {
    const reading = await readCase('A21');
    expect(figuresAt(reading)).toEqual(['LY0211 100', 'LY0211 40', 'LY0214 30']);
    expect(seriesAt(reading, 'mantika').total).toBe(170);
    expect(roundOf(reading).round).toBe(56);
    expect(reading.notes).toEqual([
      '"displacementReason" is not read: rows of one place that differ in it were added (Conflict, Natural disaster)',
      'the same mantika stands on more than one row in 1 case: they were added (1 extra row)',
    ]);
  });

  test('A23: p-codes are read strictly and what was changed is said', async () => {
    const reading = await readCase('A23');
    expect(figuresAt(reading)).toEqual(['LY0211 10', 'LY0211 20', 'LY0211 30']);
    expect(reading.problems).toEqual([
      {
        line: 5,
        column: 'admin2Pcode',
        value: 'LY211',
        reason: 'a mantika p-code has 6 characters, not 5; LY0211, lost zero?',
      },
      {
        line: 6,
        column: 'admin2Name',
        value: 'Benghazi',
        reason: 'LY0211 is Tripoli; this is the name of LY0103',
      },
      {
        line: 7,
        column: 'admin2Pcode',
        value: 'LY0299',
        reason: 'no mantika has this p-code',
      },
    ]);
    expect(reading.notes).toEqual([
      'p-codes beginning LBY were read as LY: LBY0211 is LY0211 (line 3)',
      'p-codes with blanks, small letters or invisible characters were cleaned (line 4)',
      'the same mantika stands on more than one row in 1 case: they were added (2 extra rows)',
    ]);
  });

  test('A35: an id shared by two rows overwrites neither', async () => {
    const reading = await readCase('A35');
    expect(reading.rows).toEqual({ inFile: 4, stored: 4, skipped: 0, rejected: 0 });
    expect(figuresAt(reading, 'country')).toEqual(['LY 300', 'LY 310']);
    expect(figuresAt(reading, 'region')).toEqual(['LY02 150']);
    expect(figuresAt(reading, 'mantika')).toEqual(['LY0321 84']);
    expect(reading.warnings).toEqual([
      'the levels do not agree: country 610, region 150 and mantika 84',
    ]);
  });
});
