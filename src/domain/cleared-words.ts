import { cleanText } from './clean-text.ts';

const noneWords = new Set(['none', 'بلا']);
const openWords = new Set(['open', 'مفتوح']);

/** The word that clears a value, in either language. */
export function isNone(text: string): boolean {
  return noneWords.has(cleanText(text).toLowerCase());
}

/** The word for a day that is still open. */
export function isOpenDay(text: string): boolean {
  return openWords.has(cleanText(text).toLowerCase());
}
