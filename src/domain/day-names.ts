import type { Weekday } from './day.ts';
import { foldLetters } from './fold.ts';
import { once } from './once.ts';

type Names = readonly [string, string, string, string, string, string, string];

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

export const englishDays: Names = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

export const arabicDays: Names = [
  'الأحد',
  'الاثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
];

const weekdayByWord = once(
  () => new Map(weekdays.flatMap((day) => spellings(day).map((word) => [word, day] as const))),
);

/** `word` is folded; `يوم` may stand before an Arabic name. */
export function weekdayFromWord(word: string): Weekday | undefined {
  return weekdayByWord().get(word);
}

export function shortDayName(day: Weekday): string {
  return englishDays[day].slice(0, 3);
}

function spellings(day: Weekday): string[] {
  const english = foldLetters(englishDays[day]);
  return [english, english.slice(0, 3), ...arabicSpellings(foldLetters(arabicDays[day]))];
}

/** The final hamza of الثلاثاء and الأربعاء is often not typed, the article neither. */
function arabicSpellings(name: string): string[] {
  const names = [name, name.replace(/ء$/, '')];
  const withAndWithoutArticle = names.flatMap((each) => [each, each.replace(/^ال/, '')]);
  return withAndWithoutArticle.flatMap((each) => [each, `يوم ${each}`]);
}
