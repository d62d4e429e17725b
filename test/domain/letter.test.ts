import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../../src/domain/day.ts';
import {
  letterId,
  readLetterId,
  registerNumber,
  registerNumberArabic,
} from '../../src/domain/letter.ts';

describe('the id of a letter', () => {
  const letter = { direction: 'in', year: 2026, number: 118, bis: 0 } as const;

  test('is short in its own year', () => {
    expect(letterId(letter, isoDay('2026-01-01'))).toBe('IN-118');
    expect(letterId(letter, isoDay('2027-01-01'))).toBe('IN-2026-118');
    expect(letterId(letter)).toBe('IN-2026-118');
  });

  test('tells a late entry', () => {
    expect(letterId({ ...letter, bis: 1 })).toBe('IN-2026-118bis');
    expect(registerNumber({ ...letter, bis: 2 })).toBe('118bis2');
    expect(registerNumberArabic({ ...letter, bis: 1 })).toBe('118 مكرر');
    expect(registerNumberArabic({ ...letter, bis: 2 })).toBe('118 مكرر 2');
  });

  test.each([
    ['IN-118', { direction: 'in', year: undefined, number: 118, bis: 0 }],
    ['in118', { direction: 'in', year: undefined, number: 118, bis: 0 }],
    ['OUT-٩٧', { direction: 'out', year: undefined, number: 97, bis: 0 }],
    ['out-2026-97', { direction: 'out', year: 2026, number: 97, bis: 0 }],
    ['IN-118bis', { direction: 'in', year: undefined, number: 118, bis: 1 }],
    ['IN-118 مكرر', { direction: 'in', year: undefined, number: 118, bis: 1 }],
    ['IN-2026-118bis2', { direction: 'in', year: 2026, number: 118, bis: 2 }],
    ['وارد ١١٨', { direction: 'in', year: undefined, number: 118, bis: 0 }],
    ['صادر-97', { direction: 'out', year: undefined, number: 97, bis: 0 }],
  ])('%s is read', (text, expected) => {
    expect(readLetterId(text)).toEqual(expected);
  });

  test.each(['118', 'I-5', 'M-3', 'A-127', 'in', 'mfa', 'IN-', 'IN-118 2', '4/2/1187'])(
    '%s is no letter id',
    (text) => {
      expect(readLetterId(text)).toBeUndefined();
    },
  );

  test('what is printed is read again', () => {
    fc.assert(
      fc.property(
        fc.record({
          direction: fc.constantFrom('in' as const, 'out' as const),
          year: fc.integer({ min: 1900, max: 2199 }),
          number: fc.integer({ min: 1, max: 999_999 }),
          bis: fc.integer({ min: 0, max: 9 }),
        }),
        (any) => {
          expect(readLetterId(letterId(any))).toEqual(any);
        },
      ),
    );
  });
});
