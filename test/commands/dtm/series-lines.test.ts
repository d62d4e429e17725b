import { expect, test } from '@jest/globals';
import { seriesLines } from '../../../src/commands/dtm/series-lines.ts';
import { isoDay } from '../../../src/domain/day.ts';
import type { SeriesFigures } from '../../../src/dtm/figures.ts';

const series = (round: number): SeriesFigures => ({
  ...{ round, population: 'idps', measure: 'individuals', breakdown: 'total', level: 'region' },
  ...{ staged: [], total: 5, unknown: 0, suppressed: 0, figures: 2, places: [1, 2] },
});

test('many series are told by country, and of one with nothing stored nothing is said', () => {
  const rounds = ['TCD', 'HTI'].map((country) => ({
    ...{ country, number: 3, fromOn: isoDay('2025-01-01') },
  }));
  const stored = Array.from({ length: 15 }, () => series(0));
  expect(seriesLines(stored, rounds, false, [{ code: 'TCD', nameEn: 'Chad' }])).toEqual([
    'Chad: 1 round, 15 series (region), 30 figures',
  ]);
});
