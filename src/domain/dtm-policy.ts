import { isOutside } from './audience.ts';
import { isFinerOrSame, type Level } from './dtm.ts';
import { groupedNumber } from './numbers.ts';
import type { Audience } from './vocabulary.ts';

/** Below mantika a smaller count could point at people, so that members read `<10` instead. */
const smallestShown = 10;
export const smallCount = `<${smallestShown}`;

/** Papers for members name no nationality below the mantika. */
export function mayNameNationality(place: Level, reader: Audience): boolean {
  return !isOutside(reader) || !isBelowMantika(place);
}

/** Whether this count of a place at `place` is printed as `<10`. Nobody is found by a zero. */
export function isTooSmall(count: number, place: Level, reader: Audience): boolean {
  return isOutside(reader) && isBelowMantika(place) && count > 0 && count < smallestShown;
}

export function shownCount(count: number, place: Level, reader: Audience): string {
  return isTooSmall(count, place, reader) ? smallCount : groupedNumber(count);
}

function isBelowMantika(level: Level): boolean {
  return level !== 'mantika' && isFinerOrSame(level, 'mantika');
}
