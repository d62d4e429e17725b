import type { Coverage } from '../domain/coverage.ts';
import type { Level, Measure, Population, Round, SeriesKey } from '../domain/dtm.ts';
import type { Veil } from '../domain/dtm-policy.ts';
import type { Way } from '../domain/dtm-ways.ts';
import type { Estimate } from '../domain/estimate.ts';

/** What captions of figures are told, in any language. */
export type NamedPlace = { nameEn: string; nameAr: string | null; level: Level; code: string };
export type NamedNationality = { name: string; nameAr: string };

export type ToldSeries = Round &
  SeriesKey & {
    importId: number;
    source: string;
    country: string;
    coverage: Coverage;
    total: number;
  };

type Asked = {
  place: NamedPlace | undefined;
  nationality: NamedNationality | undefined;
};

export type AskedSeries = Asked & {
  by: Way;
  /** As it may be printed. */
  total: string;
};

export type AskedTrend = Asked & {
  population: Population;
  measure: Measure;
  estimates: readonly Estimate[];
};

export type AskedChange = Asked & {
  by: Way;
  before: number | null;
  now: number | null;
  change: number | null;
  percent: number | null;
  /** The totals as they may be printed; a veil where the reader must not see one. */
  veils: { before: Veil | undefined; now: Veil | undefined };
  /** Of the lines that have a figure in both rounds, where some have one only. */
  paired: { alone: number; before: number; now: number } | undefined;
};

export type Pair = { before: ToldSeries; now: ToldSeries };
