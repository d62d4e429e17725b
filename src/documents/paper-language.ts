import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';

export type TwoTexts = { en: string; ar: string };

/** The one of two texts that the paper's language asks for; the other where it is missing. */
export function say({ en, ar }: TwoTexts): Text {
  return (words) => inLanguage(words, { en, ar });
}

export function inLanguage({ language }: Pick<Words, 'language'>, { en, ar }: TwoTexts): string {
  return language === 'ar' ? ar || en : en || ar;
}
