import { expect, test } from '@jest/globals';
import { inWords } from '../../src/domain/in-words.ts';
import { lineList } from '../../src/language/en/line-list.ts';

test.each([
  [[4], 'line 4'],
  [[4, 7], 'lines 4 and 7'],
  [[1, 2, 3, 4, 5, 6, 7], 'lines 1, 2, 3, 4, 5, 6 and 7'],
  [[1, 2, 3, 4, 5, 6, 7, 8], 'lines 1, 2, 3, 4, 5, 6 and 2 more'],
])('%j is said as "%s"', (lines, text) => {
  expect(lineList(lines)).toBe(text);
});

test('items are joined as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inWords)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
