import { isoDay } from '../../src/domain/day.ts';
import type { Calendar, Holiday } from '../../src/domain/working-week.ts';

/** Thursday 24 December 2026, not yet announced. */
export const independenceDay: Holiday = {
  day: isoDay('2026-12-24'),
  nameEn: 'Independence Day',
  nameAr: 'عيد الاستقلال',
  status: 'estimated',
};

export function calendarOf(...holidays: Holiday[]): Calendar {
  return {
    holidayOn: (day) => holidays.find((holiday) => holiday.day === day),
    holidayDays: () => new Set(holidays.map(({ day }) => day)),
  };
}
