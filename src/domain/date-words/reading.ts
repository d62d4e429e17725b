import type { IsoDay } from '../day.ts';
import type { Calendar, SkippedDay } from '../working-week.ts';

export type ReadingContext = {
  today: IsoDay;
  calendar: Calendar;
  looking: 'ahead' | 'back';
};

/** What one kind of phrase makes of the whole text; `refused` says why it cannot be a day. */
export type Reading =
  | { day: IsoDay | null; skipped?: readonly SkippedDay[]; notices?: readonly string[] }
  | { refused: string };

/** Answers undefined when the phrase is not of its kind. Phrases come from `datePhrase`. */
export type PhraseReader = (phrase: string, context: ReadingContext) => Reading | undefined;
