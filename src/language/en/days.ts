import { dayParts, daysBetween, type IsoDay } from '../../domain/day.ts';
import { dayMonthText, dayText, distanceText } from '../../domain/day-text.ts';
import { shortMonthName } from '../../domain/month-names.ts';

export const days = {
  /** In a cell: `Sun 29 Nov 2026`. */
  day: dayText,
  /** In a sentence; Arabic says يوم الأحد there. */
  onDay: dayText,
  /** Where the year is known: `Sun 29 Nov`. */
  dayMonth: dayMonthText,
  /** Where there is no room for the weekday, as in a register. */
  date: (day: IsoDay): string => {
    const { year, month, day: date } = dayParts(day);
    return `${date} ${shortMonthName(month)} ${year}`;
  },
  period: (from: IsoDay, until: IsoDay): string => `${dayText(from)} to ${dayText(until)}`,
  asOf: (day: IsoDay): string => `As of ${dayText(day)}`,
  /** `today`, `in 7 days`, `12 days ago` */
  distance: distanceText,
  /** Of what is due: nothing where there is no day. */
  due: (day: IsoDay, today: IsoDay): string => {
    const left = daysBetween(today, day);
    return left < 0 ? `${-left} ${left === -1 ? 'day' : 'days'} late` : distanceText(day, today);
  },
  /** The same in a narrow column. */
  dueShort: (day: IsoDay, today: IsoDay): string => {
    const left = daysBetween(today, day);
    if (left < 0) return `LATE ${-left}d`;
    return left === 0 ? 'today' : `in ${left}d`;
  },
  moved: (before: IsoDay, after: IsoDay): string => `${dayText(before)} to ${dayText(after)}`,
  noDate: 'no date',
  never: 'never',
};
