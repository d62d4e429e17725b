import type { IsoDay } from '../../domain/day.ts';
import { daysBetween } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { changePercent, groupedNumber, signedPercent } from '../../domain/numbers.ts';
import { RefusedError } from '../../errors.ts';
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

/** What a person should look at twice before it is stored; of a file of many rounds nothing is asked. */
export function doubtsOf(judged: readonly Judged[]): string[] {
  const rounds = new Set(judged.map(({ round }) => round));
  if (rounds.size > 1) return [];
  return [...new Set(judged.flatMap(doubtOf))];
}

function doubtOf({ series, round, coverage, published, twin, jump }: Judged): string[] {
  const period = published && otherPeriod(round, published);
  const isMore = coverage.verdict === 'differs' && series.total > (coverage.published ?? 0) * 1.01;
  const isSure = coverage.published === series.total || coverage.verdict === 'partial';
  return [
    ...(isMore ? [differsText(series.total, round.number, published, twin)] : []),
    ...(period ? [period] : []),
    ...(jump === undefined || isSure || isMore ? [] : [jumpText(series, round.number, jump)]),
  ];
}

function differsText(
  total: number,
  number: number,
  published: Judged['published'],
  twin: Judged['twin'],
): string {
  const when = published ? `, for ${periodOf(published)}` : '';
  const which = twin === undefined ? '' : `, which was published for round ${twin.number}`;
  return `Round ${number} was published as ${groupedNumber(published?.total ?? 0)}${when}; this is ${groupedNumber(total)}${which}.`;
}

type Period = { fromOn: IsoDay | null; untilOn: IsoDay | null };

/** Days of a month are printed more than one way; more than a month apart is another period. */
const mostDaysApart = 31;

function otherPeriod(
  round: { number: number; fromOn: IsoDay; untilOn: IsoDay; isStated: boolean },
  published: Period,
): string | undefined {
  const { fromOn, untilOn } = published;
  if (!round.isStated || fromOn === null || untilOn === null) return undefined;
  const apart = [daysBetween(fromOn, round.fromOn), daysBetween(untilOn, round.untilOn)];
  if (apart.every((days) => Math.abs(days) <= mostDaysApart)) return undefined;
  return `Round ${round.number} was published for ${periodOf(published)}; this says ${periodOf(round)}.`;
}

function periodOf({ fromOn, untilOn }: Period): string {
  return [fromOn, untilOn].flatMap((day) => (day === null ? [] : dayText(day))).join(' to ');
}

function jumpText(
  { total, population, measure }: Judged['series'],
  number: number,
  jump: { number: number; total: number },
): string {
  const percent = signedPercent(changePercent(jump.total, total) ?? 0);
  return `Round ${number} has ${groupedNumber(total)} ${population} (${measure}), round ${jump.number} had ${groupedNumber(jump.total)}: ${percent} %.`;
}
