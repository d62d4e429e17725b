import type { IsoDay } from '../../domain/day.ts';
import { daysBetween } from '../../domain/day.ts';
import { RefusedError } from '../../errors.ts';
import { dtmDoubts } from '../../language/en/dtm-doubts.ts';
import type { Judged } from './judge-reading.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    PARTIAL_IMPORT: {
      parts: readonly Pick<Judged, 'series' | 'round' | 'coverage' | 'twin'>[];
    };
  }
}

/** A part is stored only where the clerk says that it is one; a general yes is not enough. */
export function demandWhole(
  judged: readonly Judged[],
  { partial, skipBad }: { partial: boolean; skipBad: boolean },
): void {
  const parts = judged.filter(
    ({ coverage, isOnlyRejected }) =>
      coverage.verdict === 'partial' && !(skipBad && isOnlyRejected),
  );
  if (parts.length > 0 && !partial) throw new RefusedError('PARTIAL_IMPORT', { parts });
}

/** More than these are counted. */
const doubtsShown = 4;

/** What a person should look at twice before it is stored, as a question can hold it. */
export function firstDoubts(doubts: readonly string[]): string[] {
  const all = [...new Set(doubts)];
  const more = all.length - doubtsShown;
  return more > 0 ? [...all.slice(0, doubtsShown), dtmDoubts.more(more)] : all;
}

export function doubtOf({
  series,
  round,
  coverage,
  published,
  twin,
  same,
  jump,
}: Judged): string[] {
  const isMore = coverage.verdict === 'differs' && series.total > (coverage.published ?? 0) * 1.01;
  const isSure = coverage.published === series.total || coverage.verdict === 'partial';
  return [
    ...(isMore ? [dtmDoubts.above(round, series.total, published, twin)] : []),
    ...(published && isOtherPeriod(round, published)
      ? [dtmDoubts.otherPeriod(round, published)]
      : []),
    ...(same === undefined || coverage.published === series.total
      ? []
      : [dtmDoubts.same(round, series, same)]),
    ...(jump === undefined || isSure || isMore ? [] : [dtmDoubts.jump(round, series, jump)]),
  ];
}

type Period = { fromOn: IsoDay | null; untilOn: IsoDay | null };

/** Days of a month are printed more than one way; more than a month apart is another period. */
const mostDaysApart = 31;

function isOtherPeriod(
  round: { fromOn: IsoDay; untilOn: IsoDay; isStated: boolean },
  { fromOn, untilOn }: Period,
): boolean {
  if (!round.isStated) return false;
  const isApart = (printed: IsoDay | null, stated: IsoDay) =>
    printed !== null && Math.abs(daysBetween(printed, stated)) > mostDaysApart;
  return isApart(fromOn, round.fromOn) || isApart(untilOn, round.untilOn);
}
