import { dayParts, type IsoDay } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import { type Letter, letterId, letterSubject, readLetterId } from '../domain/letter.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';
import { highestLetterNumber } from './letter-numbers.ts';
import { findLettersByText, getLetterByNumber, listLetters } from './letters.ts';

/** Which letters a text may fit: a letter that is being entered is in the book already. */
type Others = (letter: Letter) => boolean;
const everyLetter: Others = () => true;

/** `IN-118` of this year, `IN-2026-118`, or part of a reference or subject when only one fits. */
export function findLetter(
  db: Database,
  text: string,
  today: IsoDay,
  others: Others = everyLetter,
): Letter {
  const typed = readLetterId(text);
  if (typed === undefined) return findByText(db, text, today, others);
  const number = { ...typed, year: typed.year ?? dayParts(today).year };
  const found = getLetterByNumber(db, number);
  if (found !== undefined) return found;
  const highest = highestLetterNumber(db, number);
  const id = letterId(number, today);
  const { direction, year } = number;
  const last =
    highest === 0
      ? `There is none of ${year} yet`
      : `The last one is ${letterId({ direction, year, number: highest, bis: 0 }, today)}`;
  throw notFound(`there is no letter ${id}. ${last}.`, sameNumber(db, typed, year));
}

/** In January a number of the old year is easily typed without its year. */
function sameNumber(
  db: Database,
  typed: { direction: 'in' | 'out'; number: number; bis: number },
  year: number,
): string[] {
  const before = getLetterByNumber(db, { ...typed, year: year - 1 });
  return before ? [`Last year’s:  mwg letter show ${letterId(before)}`] : [];
}

function findByText(db: Database, text: string, today: IsoDay, others: Others): Letter {
  const folded = fold(text);
  const isNumber = /^\d+$/.test(folded);
  const fitting = new Map<number, Letter>();
  if (folded !== '') for (const one of findLettersByText(db, folded)) fitting.set(one.id, one);
  if (isNumber) for (const one of numbered(db, Number(folded), today)) fitting.set(one.id, one);
  const fits = [...fitting.values()].filter(others);
  const [only, second] = fits;
  if (only === undefined) throw notFound(`there is no letter "${text}".`);
  if (second === undefined) return only;
  throw new UsageError({
    code: 'LETTER_AMBIGUOUS',
    message: `"${text}" fits ${fits.length} letters.`,
    hints: ['Use one of these ids:', ...idLines(fits, today)],
  });
}

/** 118 may be this year's incoming letter or its outgoing one, besides part of a reference. */
function numbered(db: Database, number: number, today: IsoDay): Letter[] {
  return listLetters(db, { year: dayParts(today).year, number });
}

function idLines(letters: readonly Letter[], today: IsoDay): string[] {
  return letters.slice(0, 9).map((one) => `  ${letterId(one, today)}  ${letterSubject(one)}`);
}

function notFound(message: string, hints: readonly string[] = []): NotFoundError {
  return new NotFoundError({
    code: 'LETTER_NOT_FOUND',
    message,
    hints: [...hints, 'See them:  mwg letter list', 'Look it up:  mwg find "PART OF ITS NUMBER"'],
  });
}
