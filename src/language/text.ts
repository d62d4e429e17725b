import type { Words } from './words.ts';

/** What a person reads: a text from the book as it stands, or words that wait for their language. */
export type Text = string | ((words: Words) => string);

export function textIn(words: Words, text: Text): string {
  return typeof text === 'string' ? text : text(words);
}

export function textsIn(words: Words, texts: readonly Text[]): string[] {
  return texts.map((text) => textIn(words, text));
}

/** The other language where this one is missing: a missing translation is seen, not invented. */
export function titleIn(
  { language }: Pick<Words, 'language'>,
  { titleEn, titleAr }: { titleEn: string | null; titleAr: string | null },
): string {
  return (language === 'ar' ? (titleAr ?? titleEn) : (titleEn ?? titleAr)) ?? '';
}

export function placeIn(
  words: Pick<Words, 'language'>,
  { place, placeAr }: { place: string | null; placeAr: string | null },
): string {
  return titleIn(words, { titleEn: place, titleAr: placeAr });
}

export function nameIn(
  words: Pick<Words, 'language'>,
  { nameEn, nameAr }: { nameEn: string | null; nameAr: string | null },
): string {
  return titleIn(words, { titleEn: nameEn, titleAr: nameAr });
}
