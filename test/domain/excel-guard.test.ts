import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guarded, unguarded } from '../../src/domain/excel-guard.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['3/3/88', '="3/3/88"'],
  ['00123', '="00123"'],
  ['2026-11-05', '="2026-11-05"'],
  ['12-DEC', '="12-DEC"'],
  ['4/12', '="4/12"'],
  ['0915550101', '="0915550101"'],
  ['1E5', '="1E5"'],
  ['218915550101', '="218915550101"'],
])('%s is written as %s', (text, cell) => {
  expect(guarded(text)).toBe(cell);
  expect(unguarded(cell)).toBe(text);
});

test.each(['EU/LY/2026/98', '+218 91 555 0101', 'Round 58', 'A-127', '1187', "'Ain Zara", ''])(
  '%s needs no guard',
  (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  },
);

test('a guard comes off again, whatever is under it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+=@0-9/. a-z]*$/)), (text) => {
      if (guarded(text) !== text) expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});
