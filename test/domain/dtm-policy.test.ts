import { expect, test } from '@jest/globals';
import { maySee } from '../../src/domain/audience.ts';
import { mayTellApart, veilOf } from '../../src/domain/dtm-policy.ts';

test('what is hidden is <10 where it is small, and withheld where it would give a small one away', () => {
  const hidden = new Set(['LY02110101', 'LY02110102']);
  expect(veilOf({ code: 'LY02110101', value: 9 }, hidden)).toBe('<10');
  expect(veilOf({ code: 'LY02110102', value: 57 }, hidden)).toBe('withheld');
  expect(veilOf({ code: 'LY02110103', value: 3 }, hidden)).toBeUndefined();
});

test('members read nationalities down to the mantika', () => {
  expect(mayTellApart('mantika', 'members')).toBe(true);
  expect(mayTellApart('baladiya', 'members')).toBe(false);
  expect(mayTellApart('muhalla', 'chairs')).toBe(true);
});

test('a record for the chairs is seen by office and chairs, not by members', () => {
  expect(
    ['office', 'chairs', 'members', 'public'].map((reader) => maySee('chairs', reader as never)),
  ).toEqual([true, true, false, false]);
});
