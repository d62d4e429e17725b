import { languagesOf } from '../language/print-language.ts';
import { type Words, wordsOf } from '../language/words.ts';
import type { Selection } from '../output/listing.ts';
import { type Printed, printed } from '../output/printed.ts';
import type { Result } from '../output/result.ts';
import type { RunOptions } from './run-options.ts';

export type Rendered = {
  /** The answer and nothing else. */
  stdout: string;
  /** Hints for a person at a terminal. */
  notes: readonly string[];
  /** Said on stderr wherever stdout goes. */
  warnings?: readonly string[];
};

export type InLanguage = { words: Words; result: Printed };

/** In each language asked for; a paper that is written in one alone is printed in that. */
export async function printedAll(result: Result, { lang }: RunOptions): Promise<InLanguage[]> {
  const printings =
    result.kind === 'document' && result.language !== undefined
      ? [result, ...(result.others ?? [])].map((one) => ({ one, language: one.language ?? 'en' }))
      : languagesOf(lang).map((language) => ({ one: result, language }));
  return Promise.all(
    printings.map(async ({ one, language }) => {
      const words = await wordsOf(language);
      return { words, result: printed(one, words) };
    }),
  );
}

export function selectionOf({ fields, sort, limit }: RunOptions): Selection {
  return { fields, sort, limit };
}
