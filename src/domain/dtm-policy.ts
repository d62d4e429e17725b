import { isOutside } from './audience.ts';
import { isFinerOrSame, type Level } from './dtm.ts';
import { smallestShown } from './suppress.ts';
import type { Audience } from './vocabulary.ts';

/** Members read it in the place of a smaller count. */
const smallCount = `<${smallestShown}`;

/** Papers for members tell no people apart below the mantika: by nationality, age or shelter. */
export function mayTellApart(place: Level, reader: Audience): boolean {
  return !isOutside(reader) || !isBelowMantika(place);
}

/** What stands where a figure would let a small one be had by subtraction. */
export const withheld = 'withheld';

export type Veil = typeof smallCount | typeof withheld;

/** What a reader sees in the place of a count that is hidden from them. */
export function veilOf(
  { code, value }: { code: string; value: number },
  hidden: ReadonlySet<string>,
): Veil | undefined {
  if (!hidden.has(code)) return undefined;
  return value < smallestShown ? smallCount : withheld;
}

/** Of a place that is hidden no part is told: the parts would add up to it. */
export function veilOfPart(
  part: { code: string; value: number },
  whole: string | undefined,
  hidden: ReadonlySet<string>,
): Veil | undefined {
  return whole !== undefined && hidden.has(whole) ? withheld : veilOf(part, hidden);
}

type Told = { value: number; veil?: Veil | undefined };

/**
 * What stands in the place of the sum of an answer's lines: less than all of them are told, and the sum
 * would give one of them away, or a few people.
 */
export function veilOfSum(lines: readonly Told[]): Veil | undefined {
  const hidden = lines.filter(({ value, veil }) => veil !== undefined && value > 0);
  const people = hidden.reduce((sum, { value }) => sum + value, 0);
  return hidden.length === 1 || (hidden.length > 0 && people < smallestShown)
    ? withheld
    : undefined;
}

function isBelowMantika(level: Level): boolean {
  return level !== 'mantika' && isFinerOrSame(level, 'mantika');
}
