import type { Context } from '../command.ts';
import type { PrintLanguage } from '../language/print-language.ts';
import type { Document } from '../output/document.ts';

/** A paper in each language that is asked for. */
export function inLanguages(
  [language, ...others]: Context['languages'],
  paperIn: (language: PrintLanguage) => Document,
): Document {
  return { ...paperIn(language), others: others.map(paperIn) };
}
