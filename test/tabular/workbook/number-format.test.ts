import { SSF } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberFormat } from '../../../src/tabular/workbook/number-format.ts';

const accounting = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)';
const european = '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-';

describe('numberFormat', () => {
  test.each([
    ['General', 787326, '787326'],
    ['General', 12.5, '12.5'],
    ['0', 5, '5'],
    ['#,##0', 787326, '787,326'],
    ['#,##0', 0, '0'],
    ['#', 0, ''],
    ['000', 7, '007'],
    ['"LY"0000', 211, 'LY0211'],
    ['0.00', 12.345, '12.35'],
    ['0.##', 12.5, '12.5'],
    ['0%', 0.12, '12%'],
    ['0.0%', 0.1234, '12.3%'],
    ['0.00E+00', 218911, '2.19E+05'],
    ['#,##0;(#,##0)', -1234, '(1,234)'],
    ['#,##0', -1234, '-1,234'],
    ['[Red]#,##0', 1234, '1,234'],
    ['[$LYD] #,##0', 1234, 'LYD 1,234'],
    ['[>=1000]#,##0;"few"', 12, 'few'],
    [accounting, 126813, ' 126,813 '],
    [accounting, 0, ' -   '],
    [accounting, -5, ' (5)'],
    [european, 0, ' -   '],
    ['0;-0;;@', 0, ''],
    ['@', 12, '12'],
  ])('%s shows %d as %j', (code, value, shown) => {
    expect(numberFormat(code)(value)).toBe(shown);
  });

  test.each([
    ['by rounding', '0', 105.4, '105.4'],
    ['by rounding, grouped', '#,##0', 1234.5, '1234.5'],
    ['by leaving out thousands', '#,##0,', 787326, '787326'],
    ['by writing it short', 'General', 218911000000, '218911000000'],
  ])('a whole number is never made another %s', (_, code, value, shown) => {
    expect(numberFormat(code)(value)).toBe(shown);
  });

  test('what a sum of fractions left behind is no fraction', () => {
    expect(numberFormat('0')(105.00000000000071)).toBe('105');
    expect(numberFormat('General')(105.00000000000071)).toBe('105');
  });

  test.each(['# ?/?', '000-000', '##0.0E+0'])('%s, not read here, shows the number', (code) => {
    expect(numberFormat(code)(126813)).toBe('126813');
  });

  test('shows numbers as another program does', () => {
    const codes = [
      '0',
      '#,##0',
      '0.00',
      '#,##0.0',
      '0%',
      '00000',
      '0.00E+00',
      accounting,
      european,
    ];
    const whole = fc.integer({ min: -2_000_000, max: 2_000_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...codes, '#,##0;(#,##0)', '0" people"'),
        whole,
        (code, value) => {
          expect(numberFormat(code)(value)).toBe(SSF.format(code, value));
        },
      ),
    );
  });

  test('shows decimals as another program does', () => {
    const hundredths = fc.integer({ min: 0, max: 2_000_000 }).map((count) => count / 100);
    const codes = ['0.00', '#,##0.00', '0.0##', '0.00%', '#,##0.000;(#,##0.000)'];
    fc.assert(
      fc.property(fc.constantFrom(...codes), hundredths, (code, value) => {
        expect(numberFormat(code)(value)).toBe(SSF.format(code, value));
      }),
    );
  });

  test('any format code shows any number, and never as another count', () => {
    const code = fc.string({ unit: fc.constantFrom(...'0#?,.%;"\\_*[]E+-/@ ') });
    fc.assert(
      fc.property(code, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, value) => {
        const shown = numberFormat(text)(value);
        const digits = shown.replace(/\D/g, '');
        const isCount = digits !== '' && !/[.%Ee]/.test(shown);
        expect(
          !isCount || Math.abs(Number(digits) - Math.abs(value)) < 1e-6 * Math.abs(value) + 1e-9,
        ).toBe(true);
      }),
    );
  });
});
