import { dayParts, type IsoDay } from '../../domain/day.ts';
import { dayMonthText, dayText, distanceText } from '../../domain/day-text.ts';
import { shortMonthName } from '../../domain/month-names.ts';

export const days = {
  /** In a cell: `Sun 29 Nov 2026`. */
  day: dayText,
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
  moved: (before: IsoDay, after: IsoDay): string => `${dayText(before)} to ${dayText(after)}`,
};
