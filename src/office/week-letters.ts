import type { Database } from '../db/database.ts';
import { listLetters, waitingLetters } from '../db/letters.ts';
import type { Window } from '../db/week-moves.ts';
import { visibilitiesFor } from '../domain/audience.ts';
import type { Letter } from '../domain/letter.ts';
import type { TimedLetter } from '../domain/letter-wait.ts';
import { firstOf, type Portion } from '../domain/portion.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { Calendar } from '../domain/working-week.ts';

export type WeekLetters = {
  received: Portion<Letter>;
  sent: Portion<Letter>;
  /** Theirs that wait for us, and ours that wait for them, the most pressing first. */
  theirs: Portion<TimedLetter>;
  ours: Portion<TimedLetter>;
};

type Asked = { reader: Audience; calendar: Calendar; most: number };

export function weekLetters(db: Database, window: Window, asked: Asked): WeekLetters {
  const { reader, calendar, most } = asked;
  const { from, day } = window;
  const visibilities = visibilitiesFor(reader);
  const moved = (direction: 'in' | 'out') =>
    firstOf(listLetters(db, { direction, from, until: day, visibilities }).filter(hasMoved), most);
  const waiting = waitingLetters(db, { today: day, calendar }).filter(({ visibility }) =>
    visibilities.includes(visibility),
  );
  return {
    received: moved('in'),
    sent: moved('out'),
    theirs: firstOf(
      waiting.filter(({ direction }) => direction === 'in'),
      most,
    ),
    ours: firstOf(
      waiting.filter(({ direction }) => direction === 'out'),
      most,
    ),
  };
}

/** A number that is only reserved has gone nowhere. */
function hasMoved({ status }: Letter): boolean {
  return status === 'received' || status === 'sent';
}
