import type { PaperLanguage } from '../output/document.ts';

export const paperLanguages: readonly PaperLanguage[] = ['en', 'ar', 'both'];

export type Words = { en: string; ar: string };

/** Kept together from right to left: its numbers would else fall out of it, and dates read backwards. */
function isolated(arabic: string): string {
  return `\u2067${arabic}\u2069`;
}

export function inLanguage(language: PaperLanguage, { en, ar }: Words): string {
  if (language !== 'both') return language === 'ar' ? ar : en;
  if (en === ar || ar === '') return en;
  return en === '' ? ar : `${en} – ${isolated(ar)}`;
}
