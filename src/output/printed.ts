import { textIn, textsIn } from '../language/text.ts';
import { type Words, wordsOf } from '../language/words.ts';
import type { Block, Document, Section } from './document.ts';
import type { PrintedListing, Tone, Value } from './listing.ts';
import type { Answer, Card, Change, Result } from './result.ts';

/** A result in one language: all that a rendering draws from. */
export type Printed =
  | PrintedListing
  | PrintedCard
  | PrintedChange
  | PrintedAnswer
  | PrintedDocument;

export type PrintedField = {
  key: string;
  label: string;
  value: Value;
  text?: string;
  tone?: Tone;
};
export type PrintedCard = {
  kind: 'card';
  heading: string;
  fields: readonly PrintedField[];
  sections: readonly { key: string; heading: string; listing: PrintedListing }[];
  next: readonly string[];
};
export type PrintedChange = Omit<Change, 'say' | 'next' | 'question'> & {
  say: readonly string[];
  next: readonly string[];
};
export type PrintedAnswer = Omit<Answer, 'lines' | 'warnings'> & {
  lines: readonly string[];
  warnings: readonly string[];
};

export type PrintedBlock = Exclude<Block, { kind: 'table' }> | PrintedTable;
export type PrintedTable = {
  kind: 'table';
  key: string;
  heading?: string;
  listing: PrintedListing;
};
export type PrintedSection = Omit<Section, 'blocks'> & { blocks: readonly PrintedBlock[] };
export type PrintedDocument = Omit<Document, 'sections' | 'others' | 'kept'> & {
  sections: readonly PrintedSection[];
};

export function printed(result: Result, words: Words): Printed {
  switch (result.kind) {
    case 'listing':
      return result.in(words);
    case 'card':
      return printedCard(result, words);
    case 'change':
      return printedChange(result, words);
    case 'answer':
      return {
        ...result,
        lines: textsIn(words, result.lines),
        warnings: textsIn(words, result.warnings ?? []),
      };
    case 'document':
      return printedDocument(result);
  }
}

export function printedCard(card: Card, words: Words): PrintedCard {
  return {
    kind: 'card',
    heading: textIn(words, card.heading),
    fields: card.fields.map(({ label, text, ...field }) => ({
      ...field,
      label: textIn(words, label),
      ...(text !== undefined && { text: textIn(words, text) }),
    })),
    sections: card.sections.map(({ key, heading, listing }) => ({
      key,
      heading: textIn(words, heading),
      listing: listing.in(words),
    })),
    next: textsIn(words, card.next),
  };
}

/** What was recorded as lines of text: also what a person agrees to before it is. */
export function printedChange(change: Change, words: Words): PrintedChange {
  const { say, next, question: _, ...rest } = change;
  return { ...rest, say: textsIn(words, say), next: textsIn(words, next) };
}

/** A paper says itself in which language it is. */
export function printedDocument({ others: _, kept: __, ...document }: Document): PrintedDocument {
  const words = wordsOf('en');
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => printedBlock(block, words)),
    })),
  };
}

function printedBlock(block: Block, words: Words): PrintedBlock {
  return block.kind === 'table' ? { ...block, listing: block.listing.in(words) } : block;
}
