import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, smallestShown, suppressed } from '../../src/domain/suppress.ts';

const cells = (...values: number[]): Cell[] =>
  values.map((value, at) => ({ code: `P${at}`, parent: 'LY', value }));

describe('suppressed', () => {
  test.each([
    ['nothing is small', [10, 200], []],
    ['a zero finds nobody', [0, 200], []],
    ['one small one takes the next smallest with it', [5, 57, 100], ['P0', 'P1']],
    ['several that are few together take another', [1, 1, 100, 200], ['P0', 'P1', 'P2']],
    ['several that are enough stand alone', [6, 7, 100], ['P0', 'P1']],
    ['alone there is nothing to subtract from', [5], ['P0']],
  ])('%s', (_, values, hidden) => {
    expect([...suppressed(cells(...values))].sort()).toEqual(hidden);
  });

  test('no small count is the total less what is shown', () => {
    const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (counts) => {
        const all = cells(...counts);
        const hidden = suppressed(all);
        const left = all.filter(({ code }) => hidden.has(code));
        const sum = left.reduce((total, { value }) => total + value, 0);
        const total = counts.reduce((all, one) => all + one, 0);
        const isAllSmall = total < smallestShown;
        if (
          left.length > 0 &&
          !isAllSmall &&
          left.length < all.filter(({ value }) => value > 0).length
        )
          expect(left.length > 1 && sum >= smallestShown).toBe(true);
      }),
    );
  });
});
