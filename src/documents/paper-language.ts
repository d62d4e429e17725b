/** The languages a paper is printed in; both stand beside each other. */
export const paperLanguages = ['en', 'ar', 'both'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

export type Words = { en: string; ar: string };

export function inLanguage(language: PaperLanguage, { en, ar }: Words): string {
  if (language !== 'both') return language === 'ar' ? ar : en;
  if (en === ar || ar === '') return en;
  return en === '' ? ar : `${en} – ${ar}`;
}
