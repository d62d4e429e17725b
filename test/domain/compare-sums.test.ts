import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSums } from '../../src/domain/compare-sums.ts';

const sum = (code: string, value: number) => ({ code, nameEn: code, nameAr: code, value });
const said = (rows: ReturnType<typeof compareSums>) =>
  rows.map(({ code, change, percent, state }) => [code, change, percent, state]);

test('a place without a figure is not a zero', () => {
  const rows = compareSums([sum('A', 10), sum('B', 5)], [sum('A', 15), sum('C', 7)], 'unknown');
  expect(said(rows)).toEqual([
    ['A', 5, 50, null],
    ['C', null, null, 'not_assessed_before'],
    ['B', null, null, 'not_assessed_now'],
  ]);
});

test('a written zero is one: from zero is new, to zero is gone', () => {
  const rows = compareSums([sum('A', 0), sum('B', 5)], [sum('A', 3), sum('B', 0)], 'unknown');
  expect(said(rows)).toEqual([
    ['B', -5, -100, 'gone'],
    ['A', 3, null, 'new'],
  ]);
});

test('where absence is a zero, the changes add up to the change of the totals', () => {
  const sums = fc
    .uniqueArray(fc.record({ code: fc.constantFrom(...'ABCDEFGH'), value: fc.nat(1_000_000) }), {
      selector: ({ code }) => code,
    })
    .map((rows) => rows.map(({ code, value }) => sum(code, value)));
  const total = (rows: readonly { value: number }[]) =>
    rows.reduce((all, { value }) => all + value, 0);
  fc.assert(
    fc.property(sums, sums, (before, now) => {
      const rows = compareSums(before, now, 'zero');
      const changes = rows.reduce((all, { change }) => all + (change ?? Number.NaN), 0);
      expect(changes).toBe(total(now) - total(before));
    }),
  );
});
