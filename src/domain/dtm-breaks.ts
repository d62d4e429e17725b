import { homeOperation, type Population } from './dtm.ts';

/** A change of method: the rounds on its two sides do not compare. */
export type SeriesBreak = {
  operation: string;
  population: Population;
  /** The last round counted the old way, and the first known one counted the new way. */
  last: number;
  first: number;
  reason: 'method';
};

export const seriesBreaks: readonly SeriesBreak[] = [
  {
    operation: homeOperation,
    population: 'migrants',
    last: 15,
    first: 17,
    reason: 'method',
  },
];

type Counted = { operation: string; population: Population };

/** The break between two rounds, whichever is earlier. */
export function breakBetween(
  { operation, population }: Counted,
  one: number,
  other: number,
): SeriesBreak | undefined {
  const [early, late] = one < other ? [one, other] : [other, one];
  return seriesBreaks.find(
    (each) =>
      each.operation === operation &&
      each.population === population &&
      early <= each.last &&
      late > each.last,
  );
}
