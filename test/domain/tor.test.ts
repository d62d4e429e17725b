import { describe, expect, test } from '@jest/globals';
import { type IsoDay, isoDay } from '../../src/domain/day.ts';
import { nextVersion, rulesInForce, statusAsOf, versionOn } from '../../src/domain/tor.ts';

type Days = [drafted: string, circulated?: string, adopted?: string, superseded?: string];

const first = version('1.0', '2017-11-22', '2017-12-07', '2018-04-25', '2018-09-02');
const second = version('1.1', '2018-06-03', '2018-07-01', '2018-09-02');
const third = version('2.0', '2018-10-01');
const all = [first, second, third];

describe('as of a day', () => {
  test.each([
    ['2017-11-21', undefined, undefined],
    ['2017-11-22', undefined, '1.0'],
    ['2018-04-24', undefined, '1.0'],
    ['2018-04-25', '1.0', '1.0'],
    ['2018-07-02', '1.0', '1.0'],
    ['2018-09-01', '1.0', '1.0'],
    ['2018-09-02', '1.1', '1.1'],
    ['2018-10-02', '1.1', '1.1'],
  ])('%s, version %s is in force and %s is what there is to go by', (day, inForce, toGoBy) => {
    expect(rulesInForce(all, isoDay(day))?.version).toBe(inForce);
    expect(versionOn(all, isoDay(day))?.version).toBe(toGoBy);
  });

  test.each([
    ['2017-11-21', undefined],
    ['2017-12-06', 'draft'],
    ['2017-12-07', 'circulated'],
    ['2018-04-25', 'adopted'],
    ['2018-09-02', 'superseded'],
  ])('%s, the first version was %s', (day, status) => {
    expect(statusAsOf(first, isoDay(day))).toBe(status);
  });
});

test.each([
  ['1.0', '1.1'],
  ['1.9', '1.10'],
  ['2018', '2019'],
])('after version %s comes %s', (version, next) => {
  expect(nextVersion(version)).toBe(next);
});

function version(name: string, ...[drafted, circulated, adopted, superseded]: Days) {
  const day = (text: string | undefined): IsoDay | null => (text ? isoDay(text) : null);
  return {
    version: name,
    draftedOn: isoDay(drafted),
    circulatedOn: day(circulated),
    adoptedOn: day(adopted),
    supersededOn: day(superseded),
  };
}
