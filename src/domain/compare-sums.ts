import { changePercent } from './numbers.ts';

type Named = { code: string; nameEn: string; nameAr: string };
type Sum = Named & { value: number };

export type ComparedState = 'new' | 'gone' | 'not_assessed_before' | 'not_assessed_now';
export type Compared = Named & {
  before: number | null;
  now: number | null;
  /** null where one of the two is not known: no figure is not a zero. */
  change: number | null;
  percent: number | null;
  state: ComparedState | null;
};

/**
 * Line by line, the largest change first. A place that stands in one round only was not assessed
 * in the other; a nationality that stands in one only was not found in the other, which is a zero.
 */
export function compareSums(
  before: readonly Sum[],
  now: readonly Sum[],
  absent: 'zero' | 'unknown',
): Compared[] {
  const earlier = new Map(before.map((sum) => [sum.code, sum.value]));
  const later = new Map(now.map((sum) => [sum.code, sum.value]));
  const none = absent === 'zero' ? 0 : null;
  const named = new Map([...before, ...now].map((sum) => [sum.code, sum]));
  return [...named.values()]
    .map(({ code, nameEn, nameAr }) => ({
      code,
      nameEn,
      nameAr,
      ...compared(earlier.get(code) ?? none, later.get(code) ?? none),
    }))
    .sort(byChange);
}

export function compared(before: number | null, now: number | null) {
  if (before === null || now === null) {
    return { before, now, change: null, percent: null, state: missing(before) };
  }
  const change = now - before;
  return { before, now, change, percent: changePercent(before, now), state: turn(before, now) };
}

/** Beside a figure that lacks something there is no change, whatever the difference is. */
export function withoutChange<Sums extends Pick<Compared, 'change' | 'percent' | 'state'>>(
  sums: Sums,
): Sums {
  return { ...sums, change: null, percent: null, state: null };
}

function missing(before: number | null): ComparedState {
  return before === null ? 'not_assessed_before' : 'not_assessed_now';
}

function turn(before: number, now: number): ComparedState | null {
  if (before === 0 && now > 0) return 'new';
  return before > 0 && now === 0 ? 'gone' : null;
}

function byChange(a: Compared, b: Compared): number {
  return (
    Number(a.change === null) - Number(b.change === null) ||
    Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) ||
    (b.now ?? b.before ?? 0) - (a.now ?? a.before ?? 0) ||
    (a.code < b.code ? -1 : 1)
  );
}
