import type { Month } from './day.ts';
import { foldLetters } from './fold.ts';
import { once } from './once.ts';

type MonthNames = Readonly<Record<Month, string>>;

const months: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const englishMonths: MonthNames = {
  1: 'January',
  2: 'February',
  3: 'March',
  4: 'April',
  5: 'May',
  6: 'June',
  7: 'July',
  8: 'August',
  9: 'September',
  10: 'October',
  11: 'November',
  12: 'December',
};

/** As Libya prints them. */
export const arabicMonths: MonthNames = {
  1: 'يناير',
  2: 'فبراير',
  3: 'مارس',
  4: 'أبريل',
  5: 'مايو',
  6: 'يونيو',
  7: 'يوليو',
  8: 'أغسطس',
  9: 'سبتمبر',
  10: 'أكتوبر',
  11: 'نوفمبر',
  12: 'ديسمبر',
};

/** As United Nations texts print them before the Libyan name. */
export const unArabicMonths: MonthNames = {
  1: 'كانون الثاني',
  2: 'شباط',
  3: 'آذار',
  4: 'نيسان',
  5: 'أيار',
  6: 'حزيران',
  7: 'تموز',
  8: 'آب',
  9: 'أيلول',
  10: 'تشرين الأول',
  11: 'تشرين الثاني',
  12: 'كانون الأول',
};

/** Read, never printed: names of Tunis, and other spellings. */
const otherArabicNames: Readonly<Partial<Record<Month, readonly string[]>>> = {
  1: ['كانون ثاني', 'جانفي'],
  2: ['فيفري'],
  4: ['أفريل'],
  5: ['ماي'],
  6: ['جوان', 'يونيه'],
  7: ['جويلية', 'يوليه'],
  8: ['أوت'],
  10: ['تشرين أول'],
  11: ['تشرين ثاني'],
  12: ['كانون أول'],
};

const monthByName = once(
  () =>
    new Map(
      months.flatMap((month) =>
        spellings(month).map((name) => [foldLetters(name), month] as const),
      ),
    ),
);

/** `words` is folded. The double form `كانون الأول/ديسمبر` must name one month twice. */
export function monthFromWords(words: string): Month | undefined {
  const [first = '', second = first, ...more] = words.split(/ ?\/ ?/);
  const month = monthByName().get(first);
  return more.length === 0 && monthByName().get(second) === month ? month : undefined;
}

export function shortMonthName(month: Month): string {
  return englishMonths[month].slice(0, 3);
}

function spellings(month: Month): string[] {
  const sept = month === 9 ? ['sept'] : [];
  const english = [englishMonths[month], shortMonthName(month), ...sept];
  const arabic = [arabicMonths[month], unArabicMonths[month], ...(otherArabicNames[month] ?? [])];
  return [...english, ...arabic];
}
