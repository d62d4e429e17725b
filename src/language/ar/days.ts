import { dayParts, daysBetween, type IsoDay, weekday } from '../../domain/day.ts';
import { arabicDays } from '../../domain/day-names.ts';
import { arabicMonths } from '../../domain/month-names.ts';
import { counted } from '../arabic/counting.ts';
import { arabicDate, arabicDay } from '../arabic/dates.ts';
import type { Words } from '../words.ts';

export const days: Words['days'] = {
  day: (day) => arabicDay(day),
  onDay: (day) => `يوم ${arabicDay(day)}`,
  dayMonth: (day) => {
    const { month, day: date } = dayParts(day);
    return `${arabicDays[weekday(day)]} ${date} ${arabicMonths[month]}`;
  },
  date: (day) => arabicDate(day),
  period: (from, until) => `من يوم ${arabicDay(from)} إلى يوم ${arabicDay(until)}`,
  asOf: (day) => `الوضع في يوم ${arabicDay(day)}`,
  distance,
  due,
  dueShort: due,
  moved: (before, after) => `من ${arabicDay(before)} إلى ${arabicDay(after)}`,
  noDate: 'بلا موعد',
  never: 'لم يتحقق منه',
};

/** اليوم، غدًا، أمس، بعد يومين، قبل 12 يومًا */
function distance(day: IsoDay, today: IsoDay): string {
  const away = daysBetween(today, day);
  if (away === 0) return 'اليوم';
  if (away === 1) return 'غدًا';
  if (away === -1) return 'أمس';
  return `${away > 0 ? 'بعد' : 'قبل'} ${counted(Math.abs(away), 'day', 'oblique')}`;
}

/** متأخر يومًا واحدًا، متأخر يومين، متأخر 3 أيام، متأخر 45 يومًا، متأخر 100 يوم */
function due(day: IsoDay, today: IsoDay): string {
  const late = daysBetween(day, today);
  if (late <= 0) return distance(day, today);
  return `متأخر ${late === 1 ? 'يومًا واحدًا' : counted(late, 'day', 'oblique')}`;
}
