import type { Context } from '../command.ts';
import { readAsItStood } from '../db/as-it-stood.ts';
import { bookCalendar } from '../db/holidays.ts';
import type { IsoDay } from '../domain/day.ts';
import { day, optional } from '../params.ts';

/** Every list and card answers how things stood: the past keeps its owners, names and states. */
export const asOfParam = optional(
  day('--as-of <date>', 'as things stood on a day', { looking: 'back' }),
);

/** Reads the book as it stood at the end of that day, by the days things happened. */
export function standingOn<T>(
  context: Context,
  asOf: { day: IsoDay } | undefined,
  read: (then: Context) => T,
): T {
  const { db, today } = context;
  if (asOf === undefined || asOf.day >= today) return read(context);
  const standpoint = { day: asOf.day, typedBy: today };
  return readAsItStood(db, standpoint, () =>
    read({ ...context, today: asOf.day, calendar: bookCalendar(db) }),
  );
}
