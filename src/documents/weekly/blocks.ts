import type { Portion } from '../../domain/portion.ts';
import { textIn } from '../../language/text.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Block, Section } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import type { Voice } from './voice.ts';

/** Nothing where there is no row; under a part of many, how many are left out. */
export function tableOf<Row>(
  key: keyof Voice['words']['tables'],
  columns: readonly Column<Row>[],
  { rows, count }: Portion<Row>,
  { words }: Voice,
): Block[] {
  if (count === 0) return [];
  const left = count - rows.length;
  const listing = createListing(columns.map(inItsOwnWords), rows, {
    empty: words.nothing,
    count,
    ...(left > 0 && { caption: [words.more(left)] }),
  });
  return [{ kind: 'table', key, heading: words.tables[key], tab: words.tabs[key], listing }];
}

/** A paper is written in its own language: its headings are no English ones to be looked up. */
function inItsOwnWords<Row>(column: Column<Row>): Column<Row> {
  const { title } = column;
  return title === undefined ? column : { ...column, title: (words) => textIn(words, title) };
}

export function listOf(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** An office's paper says that there was nothing; what a reader may not see is not said to be nothing. */
export function sectionOf(
  key: keyof Voice['words']['sections'],
  blocks: readonly Block[],
  { words }: Voice,
): Section {
  const said: readonly Block[] =
    blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: words.nothing }];
  return { key, heading: words.sections[key], blocks: said };
}
