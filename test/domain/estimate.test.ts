import { expect, test } from '@jest/globals';
import { isoDay } from '../../src/domain/day.ts';
import { readMonth, statedText } from '../../src/domain/estimate.ts';

test('a month is its first and last day, and is said as a month', () => {
  const february = readMonth('2018-02');
  expect(february).toEqual({ fromOn: '2018-02-01', untilOn: '2018-02-28' });
  expect(statedText({ fromOn: isoDay('2018-02-01'), untilOn: isoDay('2018-02-28') })).toBe(
    'Feb 2018',
  );
});

test.each(['2018-13', '2018-00', '2018', '2018-02-01', 'feb', '2500-01'])(
  '%s is no month',
  (text) => {
    expect(readMonth(text)).toBeUndefined();
  },
);

test('a day is said as a day', () => {
  const day = isoDay('2018-02-01');
  expect(statedText({ fromOn: day, untilOn: day })).toBe('Thu 1 Feb 2018');
});
