import { addDays, addMonths, type IsoDay } from './day.ts';
import { addWorkingDays, type Calendar, type SkippedDay } from './working-week.ts';

/** Working days, days, weeks, months, years. */
export type IntervalUnit = 'wd' | 'd' | 'w' | 'm' | 'y';

/** `5wd`: kept as it was said, because it runs from an event that may be still to come. */
export type Interval = `${number}${IntervalUnit}`;

export type IntervalParts = { count: number; unit: IntervalUnit };

export function intervalParts(interval: Interval): IntervalParts {
  const unit = interval.replace(/^\d+/, '');
  return { count: Number.parseInt(interval, 10), unit: isUnit(unit) ? unit : 'd' };
}

function isUnit(text: string): text is IntervalUnit {
  return ['wd', 'd', 'w', 'm', 'y'].includes(text);
}

/** The day an interval ends that begins on `from`, and the days it skipped. */
export function afterInterval(
  from: IsoDay,
  { count, unit }: IntervalParts,
  calendar: Calendar,
): { day: IsoDay; skipped?: SkippedDay[] } {
  switch (unit) {
    case 'd':
      return { day: addDays(from, count) };
    case 'w':
      return { day: addDays(from, count * 7) };
    case 'm':
      return { day: addMonths(from, count) };
    case 'y':
      return { day: addMonths(from, count * 12) };
    case 'wd':
      return addWorkingDays(from, count, calendar);
  }
}
