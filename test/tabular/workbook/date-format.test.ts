import { describe, expect, test } from '@jest/globals';
import { dateParts, showMoment } from '../../../src/tabular/workbook/date-format.ts';

describe('dateParts', () => {
  test.each([
    ['m/d/yy', true, false],
    ['yyyy\\-mm\\-dd;@', true, false],
    ['[$-1010000]d/m/yyyy', true, false],
    ['mmm-yy', true, false],
    ['mmmm', true, false],
    ['m/d/yy h:mm', true, true],
    ['h:mm:ss AM/PM', false, true],
    ['[h]:mm', false, true],
    ['mm:ss', false, true],
  ])('%s shows a day: %p, a time: %p', (code, day, time) => {
    expect(dateParts(code)).toEqual({ day, time });
  });

  test.each([
    'General',
    '0',
    '#,##0.00',
    '[Red]0',
    '0 "days"',
    '0\\d',
    '_-* #,##0_-',
    '@',
    '0.00E+00',
  ])('%s shows a number', (code) => {
    expect(dateParts(code)).toBeUndefined();
  });
});

describe('showMoment', () => {
  const day = { day: true, time: false };
  const both = { day: true, time: true };
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [45292, '2024-01-01'],
    [45292.99, '2024-01-01'],
    [0, '0'],
    [-3, '-3'],
    [9_999_999, '9999999'],
  ])('day %d is %s', (serial, text) => {
    expect(showMoment(serial, day, false)).toBe(text);
  });

  test('a workbook may count from 1904', () => {
    expect(showMoment(43830, day, true)).toBe('2024-01-01');
  });

  test('midnight is a day, another hour stays with it', () => {
    expect(showMoment(45292, both, false)).toBe('2024-01-01');
    expect(showMoment(45292.5, both, false)).toBe('2024-01-01 12:00:00');
    expect(showMoment(45292.9999999, both, false)).toBe('2024-01-02');
  });

  test('a time without a day', () => {
    expect(showMoment(0.25, { day: false, time: true }, false)).toBe('06:00:00');
  });
});
