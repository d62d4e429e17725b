import { addDays, dayParts, type IsoDay, isoDay } from './day.ts';
import type { Holiday } from './working-week.ts';

export type SeedHoliday = Holiday & {
  authority: string;
  source: string;
  appliesTo: 'nationwide';
};

type YearlyHoliday = { month: number; days: readonly number[]; nameEn: string; nameAr: string };

const law = 'Law 5 of 2012';
const calculation =
  'Calculated with the Umm al-Qura calendar; to be confirmed by the official announcement';

const fixedHolidays: readonly YearlyHoliday[] = [
  { month: 2, days: [17], nameEn: 'Revolution Day', nameAr: 'ذكرى ثورة 17 فبراير' },
  { month: 5, days: [1], nameEn: 'Labour Day', nameAr: 'عيد العمال' },
  { month: 9, days: [16], nameEn: "Martyrs' Day", nameAr: 'يوم الشهيد' },
  { month: 10, days: [23], nameEn: 'Liberation Day', nameAr: 'يوم التحرير' },
  { month: 12, days: [24], nameEn: 'Independence Day', nameAr: 'عيد الاستقلال' },
];

/** By Hijri month and day. */
const islamicHolidays: readonly YearlyHoliday[] = [
  { month: 1, days: [1], nameEn: 'Islamic New Year', nameAr: 'رأس السنة الهجرية' },
  { month: 3, days: [12], nameEn: "Prophet's Birthday", nameAr: 'المولد النبوي الشريف' },
  { month: 10, days: [1, 2, 3], nameEn: 'Eid al-Fitr', nameAr: 'عيد الفطر' },
  { month: 12, days: [9], nameEn: 'Arafat Day', nameAr: 'يوم عرفة' },
  { month: 12, days: [10, 11, 12], nameEn: 'Eid al-Adha', nameAr: 'عيد الأضحى' },
];

// Made on first use: the first formatter of a run costs more than the rest of a short command.
let calendar: Intl.DateTimeFormat | undefined;

function hijri(): Intl.DateTimeFormat {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  return calendar;
}

/** Rows to begin a year of the holiday book with; the book, once filled, decides. */
export function seedHolidays(year: number): SeedHoliday[] {
  return daysOfYear(year).flatMap((day) => [...fixedOn(day), ...islamicOn(day)]);
}

function fixedOn(day: IsoDay): SeedHoliday[] {
  const { month, day: date } = dayParts(day);
  return fixedHolidays.filter(fallsOn(month, date)).map((holiday) => ({
    ...seedRow(day, holiday),
    status: 'confirmed',
    authority: law,
    source: `${law}, a fixed day`,
  }));
}

function islamicOn(day: IsoDay): SeedHoliday[] {
  const { month, date } = hijriMonthAndDay(day);
  return islamicHolidays.filter(fallsOn(month, date)).map((holiday) => ({
    ...seedRow(day, holiday),
    status: 'estimated',
    authority: law,
    source: calculation,
  }));
}

function seedRow(day: IsoDay, { nameEn, nameAr }: YearlyHoliday) {
  return { day, nameEn, nameAr, appliesTo: 'nationwide' } as const;
}

function fallsOn(month: number, date: number): (holiday: YearlyHoliday) => boolean {
  return (holiday) => holiday.month === month && holiday.days.includes(date);
}

function hijriMonthAndDay(day: IsoDay): { month: number; date: number } {
  const { year, month, day: date } = dayParts(day);
  const parts = hijri().formatToParts(Date.UTC(year, month - 1, date));
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return { month: part('month'), date: part('day') };
}

function daysOfYear(year: number): IsoDay[] {
  const days: IsoDay[] = [];
  const last = isoDay(`${year}-12-31`);
  for (let day = isoDay(`${year}-01-01`); day < last; day = addDays(day, 1)) days.push(day);
  return [...days, last];
}
