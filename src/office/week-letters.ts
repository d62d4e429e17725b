import type { Database } from '../db/database.ts';
import { listLetters, waitingLetters } from '../db/letters.ts';
import { listLetterMoves, type Window } from '../db/week-moves.ts';
import { visibilitiesFor } from '../domain/audience.ts';
import type { Letter } from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import { firstOf, type Portion } from '../domain/portion.ts';
import type { Audience, LetterDirection } from '../domain/vocabulary.ts';
import type { Calendar } from '../domain/working-week.ts';

/** A letter that came or went; `isEnteredLate` where it did so before the week and was typed in it. */
export type MovedLetter = Letter & { isEnteredLate: boolean };

export type WeekLetters = {
  received: Portion<MovedLetter>;
  sent: Portion<MovedLetter>;
  /** Theirs that wait for us, and ours that wait for them, the most pressing first. */
  theirs: Portion<TimedLetter>;
  ours: Portion<TimedLetter>;
};

type Asked = { reader: Audience; calendar: Calendar; most: number };

export function weekLetters(db: Database, window: Window, asked: Asked): WeekLetters {
  const { reader, calendar, most } = asked;
  const { day } = window;
  const visibilities = visibilitiesFor(reader);
  const moved = movedLetters(db, window, reader);
  const waiting = waitingLetters(db, { today: day, calendar }).filter(({ visibility }) =>
    visibilities.includes(visibility),
  );
  const firstWay = <L extends Letter>(letters: readonly L[], wanted: LetterDirection) =>
    firstOf(
      letters.filter(({ direction }) => direction === wanted),
      most,
    );
  return {
    received: firstWay(moved, 'in'),
    sent: firstWay(moved, 'out'),
    theirs: firstWay(waiting, 'in'),
    ours: firstWay(waiting, 'out'),
  };
}

/** Both ways, in the order of the register. */
export function movedLetters(db: Database, window: Window, reader: Audience): MovedLetter[] {
  const late = new Map(
    listLetterMoves(db, window).map(({ letterId, isEnteredLate }) => [letterId, isEnteredLate]),
  );
  const visibilities = visibilitiesFor(reader);
  return listLetters(db, { ids: [...late.keys()], visibilities }).map((letter) => ({
    ...letter,
    isEnteredLate: late.get(letter.id) ?? false,
  }));
}
