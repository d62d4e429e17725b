import { readAsItStood, type Standpoint } from '../db/as-it-stood.ts';
import type { Database } from '../db/database.ts';
import { bookCalendar } from '../db/holidays.ts';
import { addDays, earlierDay, type IsoDay, startOfWeek } from '../domain/day.ts';
import { addWorkingDays } from '../domain/working-week.ts';

/** A week of the office, Sunday to Saturday, and what its paper may know. */
export type Week = Standpoint & {
  from: IsoDay;
  until: IsoDay;
  /** What was typed by the end of this day stood in the paper of the week before. */
  typedAfter: IsoDay;
};

/** The week that holds `day`; its position is that of `today` while it runs, then of its last day. */
export function weekOf(db: Database, day: IsoDay, today: IsoDay, lastChange?: number): Week {
  const from = startOfWeek(day);
  const until = addDays(from, 6);
  const asOf = earlierDay(until, today);
  return {
    from,
    until,
    day: asOf,
    typedBy: nextWorkingDay(db, asOf),
    typedAfter: nextWorkingDay(db, addDays(from, -1)),
    lastChange,
  };
}

/** By the holidays that were in the book that day: one declared later moves no paper of before. */
function nextWorkingDay(db: Database, day: IsoDay): IsoDay {
  return readAsItStood(
    db,
    { day, typedBy: day, only: ['holiday', 'holiday_year'] },
    () => addWorkingDays(day, 1, bookCalendar(db)).day,
  );
}
