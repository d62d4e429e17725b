import { type Breakdown, breakdowns, isFinerOrSame, type Level, levels } from './dtm.ts';

/** What the rows of an answer can be: places of a level, or the parts of a breakdown. */
export type PlaceWay = Exclude<Level, 'country'>;
type PartWay = Exclude<Breakdown, 'total'>;
export type Way = PlaceWay | PartWay;

const placeWays = levels.filter((level) => level !== 'country');
const partWays = breakdowns.filter((breakdown) => breakdown !== 'total');
export const ways: readonly Way[] = [...placeWays, ...partWays];

export function isPlaceWay(way: Way): way is PlaceWay {
  return placeWays.some((level) => level === way);
}

const rests: Readonly<Partial<Record<Way, { en: string; ar: string }>>> = {
  nationality: { en: 'other nationalities', ar: 'جنسيات أخرى' },
};

/** The line that stands for all rows behind the first ones. */
export function restName(way: Way): { en: string; ar: string } {
  if (isPlaceWay(way)) return { en: 'other places', ar: 'أماكن أخرى' };
  return rests[way] ?? { en: 'the others', ar: 'البقية' };
}

/** What a series must be to be asked by `way`, inside `place` or of one nationality. */
export function neededSeries(
  way: Way | undefined,
  place: Level = 'country',
  nationality?: string,
): { level: Level; breakdown: Breakdown | undefined } {
  const breakdown = nationality === undefined ? undefined : 'nationality';
  if (way === undefined) return { level: place, breakdown };
  if (!isPlaceWay(way)) return { level: place, breakdown: way };
  return { level: isFinerOrSame(way, place) ? way : place, breakdown };
}
