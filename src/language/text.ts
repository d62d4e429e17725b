import type { Words } from './words.ts';

/** What a person reads: a text from the book as it stands, or words that wait for their language. */
export type Text = string | ((words: Words) => string);

export function textIn(words: Words, text: Text): string {
  return typeof text === 'string' ? text : text(words);
}

export function textsIn(words: Words, texts: readonly Text[]): string[] {
  return texts.map((text) => textIn(words, text));
}
