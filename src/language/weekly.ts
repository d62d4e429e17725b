import { weekly as arabic } from './ar/weekly.ts';
import { weekly as english } from './en/weekly.ts';

/** The words of the weekly papers; Arabic has the same keys. */
export type WeeklyWords = typeof english;

export function weeklyWords(language: 'en' | 'ar'): WeeklyWords {
  return language === 'ar' ? arabic : english;
}
