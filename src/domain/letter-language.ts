import type { LetterLanguage, Side } from './vocabulary.ts';

/** Ministries and municipalities write Arabic and are written to in Arabic. */
export function usualLanguage(side: Side): LetterLanguage {
  return side === 'government' || side === 'municipality' ? 'ar' : 'en';
}
