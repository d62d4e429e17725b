import { type Coverage, isPartial } from './coverage.ts';
import type { IsoDay } from './day.ts';
import type { Population } from './dtm.ts';
import { breakBetween, type SeriesBreak } from './dtm-breaks.ts';
import type { Veil } from './dtm-policy.ts';
import { changePercent } from './numbers.ts';
import { isCountable, type PublishedTotal } from './published.ts';

/** What is known of one round, imported or published. */
export type TrendPoint = {
  operation: string;
  number: number;
  assessmentType: string;
  fromOn: IsoDay | null;
  untilOn: IsoDay | null;
  population: Population;
  imported: number | null;
  importId: number | null;
  /** The credit line its figures go by. */
  source: string;
  published: PublishedTotal | undefined;
  /** How far the imported total can stand for the round; undefined where nothing was imported. */
  coverage: Coverage | undefined;
  /** What the reader sees in the place of a count that is hidden from them. */
  veil?: Veil | undefined;
};

export type TrendRow = TrendPoint & {
  /** The round that the change is counted from. */
  since: number | null;
  change: number | null;
  percent: number | null;
  /** Which of its totals the change is counted with; null where there is no change. */
  compared: 'imported' | 'published' | null;
  /** The first round without a figure before this one; null where the one before is there. */
  gapFrom: number | null;
  break: SeriesBreak | null;
  /** Why there is no change though there is a round before: two figures that are not alike. */
  withheld: 'partial' | 'partial_before' | 'unlike' | 'unlike_published' | null;
};

/** Counted by us where the file was imported whole, else as published; never from a weak source. */
export function standing({ imported, published, coverage }: TrendPoint): number | null {
  const counted = publishedCount(published);
  return isPartial(coverage) ? (counted ?? imported) : (imported ?? counted);
}

function publishedCount(published: PublishedTotal | undefined): number | null {
  return published !== undefined && isCountable(published.confidence) ? published.total : null;
}

/** Changes from round to round of one assessment, none across a series break. */
export function trendRows(points: readonly TrendPoint[]): TrendRow[] {
  const last = new Map<string, TrendPoint>();
  return points.map((point) => {
    const before = last.get(point.assessmentType);
    if (standing(point) !== null) last.set(point.assessmentType, point);
    return { ...point, ...changeSince(before, point), gapFrom: gapBefore(points, point) };
  });
}

function changeSince(before: TrendPoint | undefined, point: TrendPoint) {
  const none = {
    since: null,
    change: null,
    percent: null,
    compared: null,
    break: null,
    withheld: null,
  };
  if (before === undefined || standing(point) === null) return none;
  const found = breakBetween(point, before.number, point.number);
  if (found !== undefined) return { ...none, break: found };
  if (point.veil !== undefined || before.veil !== undefined) return none;
  if (isPartial(point.coverage)) return { ...none, withheld: 'partial' as const };
  if (isPartial(before.coverage)) return { ...none, withheld: 'partial_before' as const };
  const pair = likePair(before, point);
  if (pair === undefined) return { ...none, withheld: 'unlike' as const };
  const { earlier, now, compared } = pair;
  const change = now - earlier;
  return { ...none, since: before.number, change, percent: changePercent(earlier, now), compared };
}

/** Imported with imported, else published with published: the two differ without any growth. */
function likePair(before: TrendPoint, point: TrendPoint) {
  if (before.imported !== null && point.imported !== null)
    return { earlier: before.imported, now: point.imported, compared: 'imported' } as const;
  const [earlier, now] = [publishedCount(before.published), publishedCount(point.published)];
  if (earlier === null || now === null) return undefined;
  return { earlier, now, compared: 'published' } as const;
}

/** A change of the published totals beside an imported one, which it is not counted with. */
export function changeOfOther({ imported, published, compared }: TrendRow): boolean {
  return compared === 'published' && imported !== null && imported !== published?.total;
}

function gapBefore(points: readonly TrendPoint[], { number }: TrendPoint): number | null {
  const earlier = points.filter((point) => point.number < number).map((point) => point.number);
  const gapFrom = Math.max(...earlier) + 1;
  return earlier.length > 0 && gapFrom < number ? gapFrom : null;
}
