/** Ranks as Libya writes them, beside their English names; another rank stays as it was recorded. */
const ranks: readonly (readonly [ar: string, en: string])[] = [
  ['المشير', 'Field Marshal'],
  ['الفريق أول', 'General'],
  ['الفريق', 'Lieutenant General'],
  ['اللواء', 'Major General'],
  ['العميد', 'Brigadier'],
  ['العقيد', 'Colonel'],
  ['المقدم', 'Lieutenant Colonel'],
  ['الرائد', 'Major'],
  ['النقيب', 'Captain'],
  ['الملازم أول', 'First Lieutenant'],
  ['الملازم', 'Second Lieutenant'],
];

export function rankIn(rank: string, language: 'en' | 'ar'): string {
  const known = ranks.find((names) => names.some((name) => name === rank));
  if (known === undefined) return rank;
  return known[language === 'ar' ? 0 : 1];
}
