import type { Database } from '../../db/database.ts';
import { findPlace, placeText, type StoredPlace } from '../../db/places.ts';
import { isFinerOrSame, type Level } from '../../domain/dtm.ts';
import { mayNameNationality } from '../../domain/dtm-policy.ts';
import { isPlaceWay, type Way } from '../../domain/dtm-ways.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { RefusedError, UsageError } from '../../errors.ts';

export type AskedPlace = { place: StoredPlace; others: readonly StoredPlace[] };

export function askPlace(db: Database, text: string | undefined): AskedPlace | undefined {
  return text === undefined ? undefined : findPlace(db, text);
}

/** Said under the table where a name is that of places of several levels. */
export function otherPlaceNotes(asked: AskedPlace | undefined): string[] {
  return (asked?.others ?? []).map(
    (other) => `${other.nameEn} is also a ${other.level}:  --place ${other.code}`,
  );
}

/** A mantika cannot be asked for inside a baladiya. */
export function demandInside(by: Way, place: StoredPlace | undefined): void {
  if (place === undefined || !isPlaceWay(by) || isFinerOrSame(by, place.level)) return;
  throw new UsageError({
    code: 'PLACE_TOO_SMALL',
    message: `${placeText(place)} lies inside one ${by}, so it cannot be shown by ${by}.`,
    hints: [
      `Show what is inside it:  --by ${place.level === 'muhalla' ? 'nationality' : 'muhalla'}`,
    ],
  });
}

type Naming = { by: Way | undefined; place: Level | undefined; nationality: string | undefined };

/** Papers that leave the office name no nationality of a baladiya or muhalla. */
export function demandNameable({ by, place, nationality }: Naming, reader: Audience): void {
  const namesOne = nationality !== undefined || by === 'nationality';
  const finest = by !== undefined && isPlaceWay(by) ? by : (place ?? 'country');
  if (!namesOne || mayNameNationality(finest, reader)) return;
  throw new RefusedError({
    code: 'NATIONALITY_TOO_FINE',
    message: `a paper for ${reader} names no nationality of a ${finest}.`,
    hints: ['Ask by mantika, or for a wider place.', 'For the office itself:  --for office'],
  });
}
