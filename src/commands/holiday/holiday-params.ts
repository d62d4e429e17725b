import type { IsoDay } from '../../domain/day.ts';
import type { Param } from '../../param.ts';
import { day, list, optional, text } from '../../params.ts';

/** Who says so; a change of the holiday book names its source. */
export const wordParams = {
  source: text('--source <text>', 'where it says so: a decision, a page', 'Where does it say so?'),
  authority: optional(text('--authority <text>', 'who announced it')),
};

/** One day or several between commas. */
export function days(spelling: string, help: string, question: string): Param<IsoDay[]> {
  const texts = list(spelling, help, question);
  const one = day(spelling, help, { looking: 'ahead' });
  return {
    ...texts,
    read: (typed, reading) =>
      texts.read(typed, reading).map((each) => one.read([each], reading).day),
  };
}
