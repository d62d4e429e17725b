import type { LetterNumber } from '../domain/letter.ts';
import type { LetterDirection } from '../domain/vocabulary.ts';
import type { Database } from './database.ts';

type Series = { direction: LetterDirection; year: number };

/** 0 where the year's register of that direction has no entry yet. */
export function highestLetterNumber(db: Database, series: Series): number {
  return (
    db
      .prepare<Series, number>(
        `SELECT coalesce(max(number), 0) FROM letter
         WHERE direction = @direction AND year = @year`,
      )
      .pluck()
      .get(series) ?? 0
  );
}

/** A late entry stands behind the number it should have had: 118bis, then 118bis2. */
export function nextBis(db: Database, beside: LetterNumber): LetterNumber {
  const highest =
    db
      .prepare<LetterNumber, number>(
        `SELECT max(bis) FROM letter
         WHERE direction = @direction AND year = @year AND number = @number`,
      )
      .pluck()
      .get(beside) ?? 0;
  const { direction, year, number } = beside;
  return { direction, year, number, bis: highest + 1 };
}
