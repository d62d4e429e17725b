import { english } from './en/english.ts';
import type { PrintLanguage } from './print-language.ts';

/** The catalogue of one language. English says what there is; another language has the same keys. */
export type Words = typeof english;

/** A key of a column, a field or a section that has its word in the catalogue. */
export type TitleKey = keyof Words['columns'];

export async function wordsOf(language: PrintLanguage): Promise<Words> {
  if (language === 'en') return english;
  const { arabic } = await import('./ar/arabic.ts');
  return arabic;
}
