import type { Database } from '../db/database.ts';
import { insertLetterChase } from '../db/write-letters.ts';
import type { Clock } from '../domain/clock.ts';
import type { IsoDay } from '../domain/day.ts';
import {
  bodyKey,
  type Letter,
  type LetterAnswer,
  type LetterNumber,
  type LetterPart,
} from '../domain/letter.ts';
import { isWaiting, type Standing } from '../domain/letter-ledger.ts';
import type { ChaseMeans, LetterDirection } from '../domain/vocabulary.ts';
import { RefusedError } from '../errors.ts';
import { circularOf } from './circular.ts';
import { bodyRef, demandAfterSending, distinct } from './letter-moves.ts';

type Said = { letter: LetterNumber; today: IsoDay };

declare module '../errors.ts' {
  interface ErrorValues {
    LETTER_NOT_AWAITED: Said & { direction: LetterDirection };
    LETTER_NONE_SILENT: Said & { waiting: readonly string[] };
  }
}

type Chase = { on: IsoDay; at: string; note: string; means: ChaseMeans | null };
/** `answer`: what the body has answered by then. */
export type Chased = { letter: Letter; body: LetterPart; answer: LetterAnswer | undefined };

/**
 * Without a word, whoever must act on this letter: its silent addressees, and the body that has not passed
 * it on. Those named, and `silent` for all that have not answered, over the whole circular. Each letter
 * keeps the reminders of its own addressees.
 */
export function chaseCircular(
  db: Database,
  letter: Letter,
  chase: Chase,
  named: readonly string[] | undefined,
  clock: Clock,
): Chased[] {
  const { today } = clock;
  const rows = letter.direction === 'in' ? [] : circularOf({ ...clock, db }, letter);
  const asked = named === undefined ? rows.filter((row) => row.letter.id === letter.id) : rows;
  const waiting = asked.filter(isWaiting);
  if (waiting.length === 0) {
    const { direction } = letter;
    throw new RefusedError('LETTER_NOT_AWAITED', { letter, direction, today });
  }
  const chased = named === undefined ? waiting.map(holder) : whom(letter, rows, named, today);
  for (const one of new Set(chased.map((each) => each.letter))) {
    demandAfterSending(one, chase.on, today);
    insert(db, one, chase, chased);
  }
  return chased;
}

function insert(db: Database, letter: Letter, chase: Chase, chased: readonly Chased[]): void {
  const { on: happenedOn, at: recordedAt, note, means } = chase;
  const bodies = distinct(chased.filter((one) => one.letter === letter).map(({ body }) => body));
  insertLetterChase(
    db,
    { letterId: letter.id, happenedOn, recordedAt, note, means },
    bodies.map((body) => bodyRef(db, body)),
  );
}

function holder({ letter, with: body }: Standing): Chased {
  return { letter, body, answer: undefined };
}

function addressee({ letter, body, answer }: Standing): Chased {
  return { letter, body, answer };
}

function whom(
  letter: Letter,
  rows: readonly Standing[],
  named: readonly string[],
  today: IsoDay,
): Chased[] {
  const silent = rows.filter(({ state }) => state === 'silent');
  if (named.includes('silent') && silent.length === 0) {
    const waiting = distinct(rows.filter(isWaiting).map((row) => row.with)).map(bodyKey);
    throw new RefusedError('LETTER_NONE_SILENT', { letter, waiting, today });
  }
  const all = rows.flatMap((row) => [addressee(row), holder(row)]);
  return named.flatMap((name) =>
    name === 'silent' ? silent.map(addressee) : [bodyOf(letter, all, name, today)],
  );
}

/** By the handle, or the name of a body that is not in the book. */
function bodyOf(letter: Letter, all: readonly Chased[], name: string, today: IsoDay): Chased {
  const wanted = [name.toLowerCase(), bodyKey({ handle: null, nameEn: name })];
  const found = all.find(({ body }) => wanted.includes(bodyKey(body)));
  if (found !== undefined) return found;
  const bodies = distinct(all.map(({ body }) => body)).map(bodyKey);
  throw new RefusedError('LETTER_NOT_ADDRESSEE', { letter, body: name, bodies, today });
}
