import type { Breakdown, Level, Measure, Population } from '../../domain/dtm.ts';

/** Columns of one level of places: at most one of codes, names in one or two languages. */
export type PlaceColumns<Key extends string> = {
  level: Level;
  code?: Key;
  names: readonly Key[];
};

/** One column of numbers: every row gives one figure of one series. */
export type CountColumn<Key extends string> = {
  key: Key;
  population: Population;
  measure: Measure;
  breakdown: Breakdown;
  category: string;
};

/** A sheet of one level: a place a row, its numbers side by side. */
export type SheetSpec<Key extends string> = {
  /** Coarse to fine; the last one is the level of the figures. */
  places: readonly PlaceColumns<Key>[];
  country?: { code?: Key; name?: Key };
  /** Of files from anywhere: a code that is not Libya's then needs its country said. */
  isAnyCountry?: boolean;
  round?: Key;
  day?: Key;
  counts: readonly CountColumn<Key>[];
};

export function totalOf<Key extends string>(
  key: Key,
  population: Population,
  measure: Measure = 'individuals',
): CountColumn<Key> {
  return { key, population, measure, breakdown: 'total', category: 'total' };
}
