import type { PaperLanguage } from '../output/document.ts';

export const paperLanguages: readonly PaperLanguage[] = ['en', 'ar', 'both'];

export type Words = { en: string; ar: string };

export function inLanguage(language: PaperLanguage, { en, ar }: Words): string {
  if (language !== 'both') return language === 'ar' ? ar : en;
  if (en === ar || ar === '') return en;
  return en === '' ? ar : `${en} – ${ar}`;
}
