import { dayParts, type IsoDay } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import { type Letter, type LetterNumber, letterId, readLetterId } from '../domain/letter.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import { highestLetterNumber } from './letter-numbers.ts';
import { findLettersByText, getLetterByNumber, lettersBearing, listLetters } from './letters.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    LETTER_NOT_FOUND: {
      typed: string;
      today: IsoDay;
      /** Of the register that was meant: its year, and its last entry. */
      year?: number;
      last?: LetterNumber;
      /** The same number in the year before. */
      before?: LetterNumber;
    };
    LETTER_AMBIGUOUS: { text: string; fits: readonly Letter[]; today: IsoDay };
  }
}

/** Which letters a text may mean where it is no id: only an outgoing one is sent, for instance. */
type Meant = (letter: Letter) => boolean;
const anyLetter: Meant = () => true;

/**
 * `IN-118` of this year, `IN-2026-118`; else the number of its registry as written, or part of that
 * or of a subject when only one fits.
 */
export function findLetter(
  db: Database,
  text: string,
  today: IsoDay,
  meant: Meant = anyLetter,
): Letter {
  const typed = readLetterId(text);
  if (typed === undefined) return findByText(db, text, today, meant);
  const number = { ...typed, year: typed.year ?? dayParts(today).year };
  const found = getLetterByNumber(db, number);
  if (found !== undefined) return found;
  const { direction, year } = number;
  const highest = highestLetterNumber(db, number);
  const last = { direction, year, number: highest, bis: 0 };
  // In January a number of the old year is easily typed without its year.
  const before = getLetterByNumber(db, { ...number, year: year - 1 });
  throw new NotFoundError('LETTER_NOT_FOUND', {
    typed: letterId(number, today),
    today,
    year,
    ...(highest > 0 && { last }),
    ...(before && { before }),
  });
}

function findByText(db: Database, text: string, today: IsoDay, meant: Meant): Letter {
  const all = fitting(db, text, today);
  const meantOnes = all.filter(meant);
  // One alone that is not meant is the one that was typed: the verb says why it will not do.
  const fits = meantOnes.length === 0 && all.length === 1 ? all : meantOnes;
  const [only, second] = fits;
  if (only === undefined)
    throw new NotFoundError('LETTER_NOT_FOUND', { typed: `"${text}"`, today });
  if (second === undefined) return only;
  throw new UsageError('LETTER_AMBIGUOUS', { text, fits, today });
}

/** `4/2/20` is that letter, though `4/2/201` holds it; 118 is also this year's IN-118 and OUT-118. */
function fitting(db: Database, text: string, today: IsoDay): Letter[] {
  const folded = fold(text);
  if (folded === '') return [];
  const ofRegister = /^\d+$/.test(folded)
    ? listLetters(db, { year: dayParts(today).year, number: Number(folded) })
    : [];
  const exact = lettersBearing(db, text);
  const found = exact.length > 0 ? exact : findLettersByText(db, folded);
  return [...new Map([...found, ...ofRegister].map((one) => [one.id, one])).values()];
}
