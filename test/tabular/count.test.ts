import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableFindingText } from '../../src/language/en/table-findings.ts';
import { readCount, readFlow } from '../../src/tabular/count.ts';

describe('readCount', () => {
  test.each([
    ['450', 450],
    ['0', 0],
    ['787,326', 787326],
    [' 126,813 ', 126813],
    ['1,234,567', 1234567],
    ['2\u00A0345', 2345],
    ['3\u202F456', 3456],
    ['٤٥٠', 450],
    ['١٬٢٠٠', 1200],
    ['۷۵', 75],
    ['\u200F75', 75],
  ])('reads %j as %d', (text, value) => {
    expect(readCount(text)).toEqual({ kind: 'count', value });
  });

  test.each([
    ...['', '   ', 'n/a', 'N/A', 'NA', 'nan', 'NaN', '-', ' -   ', 'Not available', '#N/A'],
    ...['غير متوفر', 'null', '–'],
  ])('takes %j for unknown, never for 0', (text) => {
    expect(readCount(text)).toEqual({ kind: 'unknown' });
  });

  test.each(['<5', '< 5', '<١٠', '*', '**'])('takes %j for suppressed', (text) => {
    expect(readCount(text)).toEqual({ kind: 'suppressed' });
  });

  test.each([
    ['1.234', 'could be thousands or decimals: write it without the point'],
    ['12.5', 'not a whole number (a decimal point)'],
    ['105.00000000000071', 'not a whole number (a decimal point)'],
    ['١٢٫٥', 'not a whole number (a decimal point)'],
    ['12,34', 'the groups are not of three digits (a decimal comma?)'],
    ['0,123', 'the groups are not of three digits (a decimal comma?)'],
    ['1,234٬567', 'the groups are not of three digits (a decimal comma?)'],
    ['-5', 'must be 0 or more'],
    ['−5', 'must be 0 or more'],
    ['(5)', 'must be 0 or more'],
    ['-999999', 'must be 0 or more'],
    ['1,5OO', 'not a whole number (letter O?)'],
    ['16%', 'a percentage, not a count'],
    ['1.2E+03', 'scientific notation: the spreadsheet may have dropped digits'],
    ['2 345', 'a blank inside the number: one number or two?'],
    ['1-9', 'a range, not a count'],
    ['#REF!', 'an error value of the spreadsheet'],
    ['Yes', 'not a whole number'],
    ['about 400', 'not a whole number'],
    ['12,345,678,901', 'more people than there are'],
    ['99999999999999999', 'more people than there are'],
  ])('refuses %j: %s', (text, reason) => {
    const count = readCount(text);
    expect(count.kind === 'bad' && tableFindingText(count.reason)).toBe(reason);
  });

  test.each([
    ['100.0', 100],
    ['1,200.00', 1200],
    ['٤٥٠٫٠', 450],
  ])('reads %j as the whole number that a spreadsheet made it of', (text, value) => {
    expect(readCount(text)).toEqual({ kind: 'count', value });
  });

  test('100.000 could be a hundred thousand', () => {
    expect(readCount('100.000').kind).toBe('bad');
  });

  test.each([
    ['-5', -5],
    ['(1,200)', -1200],
    ['20', 20],
  ])('of a flow %j is %j', (text, value) => {
    expect(readFlow(text)).toEqual({ kind: 'count', value });
  });

  test('never makes a number of text with a decimal point or a letter', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789,. ٠٩eEoOlxن<*-%') });
    fc.assert(
      fc.property(digits, (text) => {
        const count = readCount(text);
        fc.pre(/[.\p{L}]/u.test(text.replace(/\.0{1,2}$/, '')));
        expect(count.kind).not.toBe('count');
      }),
    );
  });

  test('reads back every count that is written with or without groups', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), (value) => {
        expect(readCount(String(value))).toEqual({ kind: 'count', value });
        expect(readCount(value.toLocaleString('en'))).toEqual({ kind: 'count', value });
        expect(readCount(value.toLocaleString('ar-EG'))).toEqual({ kind: 'count', value });
      }),
    );
  });
});
