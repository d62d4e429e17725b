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

/** Read, never printed: United Nations names, then those of Tunis, then other spellings. */
const otherArabicNames: Readonly<Record<Month, readonly string[]>> = {
  1: ['كانون الثاني', 'كانون ثاني', 'جانفي'],
  2: ['شباط', 'فيفري'],
  3: ['آذار'],
  4: ['نيسان', 'أفريل'],
  5: ['أيار', 'ماي'],
  6: ['حزيران', 'جوان', 'يونيه'],
  7: ['تموز', 'جويلية', 'يوليه'],
  8: ['آب', 'أوت'],
  9: ['أيلول'],
  10: ['تشرين الأول', 'تشرين أول'],
  11: ['تشرين الثاني', 'تشرين ثاني'],
  12: ['كانون الأول', 'كانون أول'],
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
  return [...english, arabicMonths[month], ...otherArabicNames[month]];
}
