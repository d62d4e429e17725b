import type { Clock } from '../clock.ts';
import type { IsoDay } from '../day.ts';
import type { Interval } from '../interval.ts';
import type { SkippedDay } from '../working-week.ts';

export type ReadingContext = Clock & { looking: 'ahead' | 'back' };

/** Why it cannot be a day; `either` names the two that it may be. */
export type Refused = { refused: string; either?: readonly [IsoDay, IsoDay] };

/** What one kind of phrase makes of the whole text. */
export type Reading =
  | {
      day: IsoDay | null;
      skipped?: readonly SkippedDay[];
      notices?: readonly string[];
      /** The day was written without its year. */
      isYearless?: boolean;
      /** How far it lies ahead, where the words say a distance: what a letter counts from its day. */
      distance?: Interval;
    }
  | Refused;

/** Answers undefined when the phrase is not of its kind. Phrases come from `datePhrase`. */
export type PhraseReader = (phrase: string, context: ReadingContext) => Reading | undefined;
