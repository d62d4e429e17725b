import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePublished } from '../../src/domain/parse-published.ts';
import { projectRoot } from '../support/office.ts';

const csv = readFileSync(join(projectRoot, 'data/published-rounds.csv'), 'utf8');
const shipped = parsePublished(csv);

test('each round and population stands once, with a source', () => {
  const keys = shipped.map(({ number, population }) => `${number} ${population}`);
  expect(new Set(keys).size).toBe(95);
  expect(shipped.every(({ source }) => source.length > 5)).toBe(true);
});

test('a later round does not end before an earlier one', () => {
  const migrants = shipped.filter(({ population }) => population === 'migrants');
  const ends = migrants.flatMap(({ untilOn }) => untilOn ?? []);
  expect(ends).toEqual(ends.toSorted());
});

test('figures whose source states no day or month have none', () => {
  expect(shipped.find(({ number }) => number === 48)).toMatchObject({
    fromOn: null,
    untilOn: null,
    confidence: 'secondary',
  });
  expect(shipped.find(({ number }) => number === 61)).toMatchObject({
    confidence: 'weak',
    fromOn: null,
  });
});

test.each([
  'x,,,migrants,1,s,published,',
  '1,,,people,1,s,published,',
  '1,,,migrants,1,s,sure,',
  '1,2018-02-30,,migrants,1,s,weak,',
])('a line that is wrong is not passed over: %s', (line) => {
  expect(() => parsePublished(`heading\n${line}\n`)).toThrow('not a published total');
});
