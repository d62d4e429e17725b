import type { Database } from '../db/database.ts';
import { getLetterByNumber } from '../db/letters.ts';
import { organisationKey } from '../db/organisations.ts';
import {
  type BodyRef,
  type LetterEdit,
  setLetterForward,
  updateLetter,
} from '../db/write-letters.ts';
import { dayParts, type IsoDay } from '../domain/day.ts';
import {
  bodyKey,
  type Letter,
  type LetterNumber,
  type LetterPart,
  partsOf,
} from '../domain/letter.ts';
import type { LetterDirection, LetterStatus } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';

type Said = { letter: LetterNumber; today: IsoDay };

declare module '../errors.ts' {
  interface ErrorValues {
    LETTER_STATUS: Said & { status: LetterStatus; doing: 'send' | 'draft' | 'date' };
    LETTER_YEAR: Said & { on: IsoDay; direction: LetterDirection };
    LETTER_BEFORE_SENT: Said & { on: IsoDay; sentOn: IsoDay };
    LETTER_ANSWERS_LATER: Said & { on: IsoDay; movedOn: IsoDay; direction: LetterDirection };
    LETTER_ANSWERS_OWN_SIDE: Said & { direction: LetterDirection };
    LETTER_NOT_ADDRESSEE: Said & { body: string; bodies: string[] };
    LETTER_GOES_STRAIGHT: Said;
  }
}

export function demandStatus(
  letter: Letter,
  statuses: readonly LetterStatus[],
  doing: 'send' | 'draft' | 'date',
  today: IsoDay,
): void {
  const { status } = letter;
  if (!statuses.includes(status))
    throw new RefusedError('LETTER_STATUS', { letter, status, doing, today });
}

/** A number of this year was not on a letter of last year; it may well go out in January. */
export function demandYear(letter: Letter, on: IsoDay, today: IsoDay): void {
  const { year } = dayParts(on);
  const { direction } = letter;
  const isPossible = direction === 'out' ? year >= letter.year : year === letter.year;
  if (!isPossible) throw new RefusedError('LETTER_YEAR', { letter, on, direction, today });
}

/** Signed and gone: what it answers is answered from that day. */
export function sendLetter(
  db: Database,
  letter: Letter,
  on: IsoDay,
  edit: LetterEdit,
  today: IsoDay,
) {
  demandStatus(letter, ['reserved'], 'send', today);
  demandYear(letter, on, today);
  demandAnswersAfter(db, letter.answers, on, today);
  updateLetter(db, letter, { ...edit, status: 'sent', movedOn: on });
}

/** We answer what came in, and they what we sent. */
export function demandOtherSide(letter: Letter, direction: LetterDirection, today: IsoDay): void {
  if (letter.direction !== direction) return;
  throw new RefusedError('LETTER_ANSWERS_OWN_SIDE', { letter, direction, today });
}

/** No letter answers one that had not come or gone yet. */
export function demandAnswersAfter(
  db: Database,
  answered: readonly LetterNumber[],
  on: IsoDay,
  today: IsoDay,
): void {
  for (const letter of answered) {
    const stored = getLetterByNumber(db, letter);
    const movedOn = stored?.movedOn ?? null;
    if (stored === undefined || movedOn === null || movedOn <= on) continue;
    const { direction } = stored;
    throw new RefusedError('LETTER_ANSWERS_LATER', { letter, on, movedOn, direction, today });
  }
}

/** The body it went through passed it on to some of its addressees; those of whom that is news. */
export function forwardLetter(
  db: Database,
  letter: Letter,
  { on, at, reference }: { on: IsoDay; at: string; reference: string | null },
  named: readonly string[] | undefined,
  today: IsoDay,
): LetterPart[] {
  demandStatus(letter, ['sent'], 'date', today);
  const via = partsOf(letter, 'via')[0];
  if (via === undefined) throw new RefusedError('LETTER_GOES_STRAIGHT', { letter, today });
  demandAfterSending(letter, on, today);
  const to = partsOf(letter, 'to').filter((body) => bodyKey(body) !== bodyKey(via));
  const bodies = named === undefined ? to : named.map((name) => pick(letter, to, name, today));
  const forward = { letterId: letter.id, happenedOn: on, recordedAt: at, reference };
  return bodies.filter((body) => setLetterForward(db, { ...forward, ...bodyRef(db, body) }));
}

export function demandAfterSending(letter: Letter, on: IsoDay, today: IsoDay): void {
  const sentOn = letter.movedOn;
  if (sentOn !== null && on < sentOn) {
    throw new RefusedError('LETTER_BEFORE_SENT', { letter, on, sentOn, today });
  }
}

/** By the handle, or the name of a body that is not in the book. */
function pick(
  letter: Letter,
  bodies: readonly LetterPart[],
  name: string,
  today: IsoDay,
): LetterPart {
  const wanted = [name.toLowerCase(), bodyKey({ handle: null, nameEn: name })];
  const found = bodies.find((body) => wanted.includes(bodyKey(body)));
  if (found !== undefined) return found;
  const keys = bodies.map(bodyKey);
  throw new RefusedError('LETTER_NOT_ADDRESSEE', { letter, body: name, bodies: keys, today });
}

export function distinct(bodies: readonly LetterPart[]): LetterPart[] {
  return [...new Map(bodies.map((body) => [bodyKey(body), body])).values()];
}

export function bodyRef(db: Database, { handle, nameEn }: LetterPart): BodyRef {
  return handle === null
    ? { organisationId: null, name: nameEn ?? '' }
    : { organisationId: organisationKey(db, handle), name: null };
}
