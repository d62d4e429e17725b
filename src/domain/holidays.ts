import type { AnnouncedFeast } from './announced-feasts.ts';
import { addDays, dayParts, daysBetween, type IsoDay, isoDay } from './day.ts';
import type { NewHoliday } from './holiday-book.ts';

type YearlyHoliday = { month: number; days: readonly number[]; nameEn: string; nameAr: string };

const law = 'Law 5 of 2012';
export const fixedSource = `${law}, a fixed day`;
export const calculation =
  'Calculated with the Umm al-Qura calendar; to be confirmed by the official announcement';

const fixedHolidays: readonly YearlyHoliday[] = [
  { month: 2, days: [17], nameEn: 'Revolution Day', nameAr: 'ذكرى ثورة 17 فبراير' },
  { month: 5, days: [1], nameEn: 'Labour Day', nameAr: 'عيد العمال' },
  { month: 9, days: [16], nameEn: "Martyrs' Day", nameAr: 'يوم الشهيد' },
  { month: 10, days: [23], nameEn: 'Liberation Day', nameAr: 'يوم التحرير' },
  { month: 12, days: [24], nameEn: 'Independence Day', nameAr: 'عيد الاستقلال' },
];

const fitr = { nameEn: 'Eid al-Fitr', nameAr: 'عيد الفطر' };

/** By Hijri month and day. */
const islamicHolidays: readonly YearlyHoliday[] = [
  { month: 1, days: [1], nameEn: 'Islamic New Year', nameAr: 'رأس السنة الهجرية' },
  { month: 3, days: [12], nameEn: "Prophet's Birthday", nameAr: 'المولد النبوي الشريف' },
  { month: 10, days: [1, 2, 3], ...fitr },
  { month: 12, days: [9], nameEn: 'Arafat Day', nameAr: 'يوم عرفة' },
  { month: 12, days: [10, 11, 12], nameEn: 'Eid al-Adha', nameAr: 'عيد الأضحى' },
];

const eveOfFitr = { nameEn: 'Eve of Eid al-Fitr', nameAr: 'وقفة عيد الفطر' };

/** Announced together: the eve, and the feast. */
const together = [
  [eveOfFitr.nameEn, fitr.nameEn],
  ['Arafat Day', 'Eid al-Adha'],
];

/** What moves when the feast or its eve does, by English names. */
export function movesWith(nameEn: string): readonly string[] {
  return together.find((names) => names.includes(nameEn)) ?? [nameEn];
}

const ramadan = { month: 9, days: [1], nameEn: 'Ramadan', nameAr: 'شهر رمضان' };

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

/**
 * Rows to begin a year of the holiday book with; the book, once filled, decides. A feast that was
 * announced stands as it was kept, in the place of its estimate.
 */
export function seedHolidays(
  year: number,
  announced: readonly AnnouncedFeast[] = [],
): NewHoliday[] {
  const days = daysFrom(isoDay(`${year}-01-01`), isoDay(`${year}-12-31`));
  const reckoned = days.flatMap(islamicOn);
  const kept = announced.filter(({ from }) => dayParts(from).year === year);
  const feasts = [
    ...reckoned.filter(
      (row) => row.nameEn !== ramadan.nameEn && !kept.some((feast) => isOfFeast(row, feast)),
    ),
    ...kept.flatMap(keptRows),
  ];
  const fasts = reckoned.filter(({ nameEn }) => nameEn === ramadan.nameEn);
  const notices = fasts.flatMap((fast) => noticesOf(fast, feasts));
  return [...days.flatMap(fixedOn), ...feasts, ...notices].toSorted((a, b) =>
    a.day.localeCompare(b.day),
  );
}

function fixedOn(day: IsoDay): NewHoliday[] {
  const { month, day: date } = dayParts(day);
  return fixedHolidays.filter(fallsOn(month, date)).map((holiday) => ({
    ...seedRow(day, holiday),
    status: 'confirmed',
    authority: law,
    source: fixedSource,
  }));
}

function islamicOn(day: IsoDay): NewHoliday[] {
  const { month, date } = hijriMonthAndDay(day);
  return [...islamicHolidays, ramadan]
    .filter(fallsOn(month, date))
    .map((one) => estimatedRow(day, one));
}

/** The calculation and the announcement differ by days, never by weeks. */
function isOfFeast({ nameEn, day }: NewHoliday, feast: AnnouncedFeast): boolean {
  return nameEn === feast.nameEn && Math.abs(daysBetween(day, feast.from)) < 7;
}

function keptRows({ nameEn, from, until, authority, source }: AnnouncedFeast): NewHoliday[] {
  const name = islamicHolidays.find((one) => one.nameEn === nameEn);
  if (name === undefined) throw new Error(`not a feast: ${nameEn}`);
  return daysFrom(from, until).map((day) => ({
    ...seedRow(day, name),
    status: 'confirmed',
    authority,
    source,
  }));
}

/** Worked on, and said beside a date: the month of fasting, and the eve of the feast that ends it. */
function noticesOf(fast: NewHoliday, feasts: readonly NewHoliday[]): NewHoliday[] {
  const feast = feasts.find(
    ({ nameEn, day }) =>
      nameEn === fitr.nameEn && [29, 30, 31].includes(daysBetween(fast.day, day)),
  );
  const untilOn = feast === undefined ? lastOfMonth(fast.day) : addDays(feast.day, -1);
  // Its eve is as sure as the feast.
  const eve = { ...(feast ?? fast), ...eveOfFitr, day: untilOn };
  return [
    { ...fast, kind: 'notice', untilOn },
    { ...eve, kind: 'notice' },
  ];
}

/** Where the feast itself falls into the next year. */
function lastOfMonth(first: IsoDay): IsoDay {
  const long = addDays(first, 29);
  return hijriMonthAndDay(long).month === ramadan.month ? long : addDays(first, 28);
}

function estimatedRow(day: IsoDay, name: Pick<YearlyHoliday, 'nameEn' | 'nameAr'>): NewHoliday {
  return { ...seedRow(day, name), status: 'estimated', authority: law, source: calculation };
}

function seedRow(day: IsoDay, { nameEn, nameAr }: Pick<YearlyHoliday, 'nameEn' | 'nameAr'>) {
  return { day, nameEn, nameAr, appliesTo: 'nationwide' };
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

function daysFrom(first: IsoDay, last: IsoDay): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = first; day < last; day = addDays(day, 1)) days.push(day);
  return [...days, last];
}
