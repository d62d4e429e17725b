import type { Database } from '../db/database.ts';
import { findLetter } from '../db/find-letter.ts';
import { highestLetterNumber, nextBis } from '../db/letter-numbers.ts';
import { dayParts, type IsoDay } from '../domain/day.ts';
import type { LetterNumber } from '../domain/letter.ts';
import type { LetterDirection } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    LETTER_NUMBER_GAP: { next: LetterNumber; last: LetterNumber; number: number; today: IsoDay };
    LETTER_BIS_DIRECTION: { beside: LetterNumber; direction: LetterDirection; today: IsoDay };
  }
}

export type NumberAsked = { on: IsoDay; number?: number | undefined; bis?: string | undefined };

/** The next number of the year, without gaps; a year's register may begin at any number. */
export function takeNumber(
  db: Database,
  direction: LetterDirection,
  { on, number, bis }: NumberAsked,
  today: IsoDay,
): LetterNumber {
  if (bis !== undefined) return besideNumber(db, direction, bis, today);
  const { year } = dayParts(on);
  const highest = highestLetterNumber(db, { direction, year });
  const next = { direction, year, number: highest + 1, bis: 0 };
  if (number === undefined || number === next.number) return next;
  if (highest === 0) return { ...next, number };
  const last = { ...next, number: highest };
  throw new RefusedError('LETTER_NUMBER_GAP', { next, last, number, today });
}

function besideNumber(
  db: Database,
  direction: LetterDirection,
  bis: string,
  today: IsoDay,
): LetterNumber {
  const beside = findLetter(db, bis, today);
  if (beside.direction === direction) return nextBis(db, beside);
  throw new RefusedError('LETTER_BIS_DIRECTION', { beside, direction, today });
}
