import { dayParts, type IsoDay, weekday } from '../../domain/day.ts';
import { arabicDays } from '../../domain/day-names.ts';
import { arabicMonths, unArabicMonths } from '../../domain/month-names.ts';

/** `double` is the form of United Nations texts: كانون الأول/ديسمبر. */
export type MonthStyle = 'libyan' | 'double';

/** `الأربعاء 2 ديسمبر 2026`: with a month name, because a slashed date flips between Arabic words. */
export function arabicDay(day: IsoDay, style: MonthStyle = 'libyan'): string {
  return `${arabicDays[weekday(day)]} ${arabicDate(day, style)}`;
}

/** `2 ديسمبر 2026` */
export function arabicDate(day: IsoDay, style: MonthStyle = 'libyan'): string {
  const { year, month, day: date } = dayParts(day);
  const libyan = arabicMonths[month];
  return `${date} ${style === 'double' ? `${unArabicMonths[month]}/${libyan}` : libyan} ${year}`;
}
