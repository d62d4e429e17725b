import type { Database } from '../../db/database.ts';
import { findPlace, placeText, type StoredPlace } from '../../db/places.ts';
import { isFinerOrSame, type Level } from '../../domain/dtm.ts';
import { mayTellApart } from '../../domain/dtm-policy.ts';
import { isPlaceWay, type Way } from '../../domain/dtm-ways.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import { wayText } from '../../language/en/dtm-words.ts';
import { nameIn, type Text } from '../../language/text.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    BREAKDOWN_OF_NATIONALITY: { by: Way; nationality: string };
    PLACE_TOO_SMALL: { place: string; level: Level; by: Way };
    PARTS_TOO_FINE: { reader: Audience; part: string; place: Level };
  }
}

export type AskedPlace = { place: StoredPlace; others: readonly StoredPlace[] };

export function askPlace(db: Database, text: string | undefined): AskedPlace | undefined {
  return text === undefined ? undefined : findPlace(db, text);
}

/** Said under the table where a name is that of places of several levels. */
export function otherPlaceNotes(asked: AskedPlace | undefined): Text[] {
  return (asked?.others ?? []).map(
    (place): Text =>
      (words) =>
        words.figures.alsoPlace(nameIn(words, place), place.level, place.code),
  );
}

/** A mantika cannot be asked for inside a baladiya. */
export function demandInside(by: Way, place: StoredPlace | undefined): void {
  if (place === undefined || !isPlaceWay(by) || isFinerOrSame(by, place.level)) return;
  throw new UsageError('PLACE_TOO_SMALL', { place: placeText(place), level: place.level, by });
}

/** A figure is counted by one breakdown: no permit is known of the people of one nationality. */
export function demandOneBreakdown(by: Way, nationality: string | undefined): void {
  if (nationality === undefined || isPlaceWay(by) || by === 'nationality') return;
  throw new UsageError('BREAKDOWN_OF_NATIONALITY', { by, nationality });
}

type Naming = { by: Way | undefined; place: Level | undefined; nationality: string | undefined };

/** Papers that leave the office tell no people apart in a baladiya or muhalla. */
export function demandNameable({ by, place, nationality }: Naming, reader: Audience): void {
  const isByPart = by !== undefined && !isPlaceWay(by);
  if (nationality === undefined && !isByPart) return;
  const finest = by !== undefined && isPlaceWay(by) ? by : (place ?? 'country');
  if (mayTellApart(finest, reader)) return;
  throw new RefusedError('PARTS_TOO_FINE', {
    reader,
    part: nationality === undefined && by !== undefined ? wayText(by) : 'nationality',
    place: finest,
  });
}
