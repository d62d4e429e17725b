import { termIn } from '../language/terms.ts';
import type { Words } from '../language/words.ts';
import type { CellKind } from './cell-kinds.ts';
import type { Value } from './listing.ts';

/** What a person reads where a column or field gives no words of its own. */
export function textOf(value: Value, words: Words, kind?: CellKind): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.paper.yes : words.paper.no;
  const said = (item: string) => (kind === 'term' ? termIn(words, item) : item);
  return typeof value === 'object' ? words.paper.joined(value.map(said)) : said(String(value));
}
