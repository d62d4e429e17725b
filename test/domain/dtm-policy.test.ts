import { describe, expect, test } from '@jest/globals';
import { maySee } from '../../src/domain/audience.ts';
import { isTooSmall, mayNameNationality, shownCount } from '../../src/domain/dtm-policy.ts';

describe('counts below mantika in papers that leave the office', () => {
  test.each([
    [9, 'baladiya', 'members', true],
    [1, 'muhalla', 'public', true],
    [10, 'muhalla', 'members', false],
    [0, 'muhalla', 'members', false],
    [9, 'mantika', 'members', false],
    [9, 'country', 'public', false],
    [9, 'muhalla', 'office', false],
    [9, 'muhalla', 'chairs', false],
  ] as const)('%d in a %s for %s: hidden is %s', (count, level, reader, hidden) => {
    expect(isTooSmall(count, level, reader)).toBe(hidden);
  });

  test('are printed as <10', () => {
    expect(shownCount(9, 'muhalla', 'members')).toBe('<10');
    expect(shownCount(1234, 'muhalla', 'members')).toBe('1,234');
  });
});

test('members read nationalities down to the mantika', () => {
  expect(mayNameNationality('mantika', 'members')).toBe(true);
  expect(mayNameNationality('baladiya', 'members')).toBe(false);
  expect(mayNameNationality('muhalla', 'chairs')).toBe(true);
});

test('a record for the chairs is seen by office and chairs, not by members', () => {
  expect(
    ['office', 'chairs', 'members', 'public'].map((reader) => maySee('chairs', reader as never)),
  ).toEqual([true, true, false, false]);
});
