import type { IsoDay } from '../domain/day.ts';
import { letterId, readLetterId } from '../domain/letter.ts';
import type { Database } from './database.ts';
import { findLetter } from './find-letter.ts';

/**
 * A letter as another record keeps it: `IN-1` must be in the register, and is kept with its year,
 * because next year it is another letter. Any other text is the number of another registry.
 */
export function letterReference(db: Database, text: string, today: IsoDay): string {
  return readLetterId(text) === undefined ? text : letterId(findLetter(db, text, today));
}
