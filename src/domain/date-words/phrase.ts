import { cleanText } from '../clean-text.ts';
import { foldLetters } from '../fold.ts';

/** The text as the readers match it: folded letters and digits, one kind of dash, single blanks. */
export function datePhrase(text: string): string {
  return foldLetters(cleanText(text))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export type Which = 'alone' | 'last' | 'this' | 'next';

const leadingWords = new Map<string, Which>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['هذا', 'this'],
  ['هذه', 'this'],
]);

/** Folded, as the phrase is: الفائت has lost its hamza. */
const trailingWords = new Map<string, Which>([
  ['الماضي', 'last'],
  ['الماضيه', 'last'],
  ['الفايت', 'last'],
  ['الفايته', 'last'],
  ['هذا', 'this'],
  ['هذه', 'this'],
  ['الحالي', 'this'],
  ['الحاليه', 'this'],
  ['القادم', 'next'],
  ['القادمه', 'next'],
  ['المقبل', 'next'],
  ['المقبله', 'next'],
]);

/** `next thu` and `الخميس القادم` as which one, and of what; Arabic puts it behind. */
export function splitWhich(phrase: string): { which: Which; of: string; isTrailing?: true } {
  const words = phrase.split(' ');
  const leading = leadingWords.get(words[0] ?? '');
  if (leading) return { which: leading, of: words.slice(1).join(' ') };
  const trailing = trailingWords.get(words.at(-1) ?? '');
  if (trailing) return { which: trailing, of: words.slice(0, -1).join(' '), isTrailing: true };
  return { which: 'alone', of: phrase };
}
