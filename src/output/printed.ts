import { type IsoDay, parseIsoDay } from '../domain/day.ts';
import { type Text, textIn, textsIn } from '../language/text.ts';
import type { TitleKey, Words } from '../language/words.ts';
import { type CellKind, kindOf } from './cell-kinds.ts';
import type { Block, Document, Fact } from './document.ts';
import type { PrintedListing, Tone, Value } from './listing.ts';
import type { Answer, Card, CardField, Change, Result } from './result.ts';
import { textOf } from './text-of.ts';

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
  /** An empty text hides the line. */
  text: string;
  kind: CellKind;
  tone?: Tone;
};
export type PrintedCard = {
  kind: 'card';
  heading: string;
  fields: readonly PrintedField[];
  sections: readonly { key: string; heading: string; listing: PrintedListing }[];
  next: readonly string[];
  height?: number | undefined;
};
export type PrintedChange = Omit<Change, 'say' | 'next' | 'question'> & {
  say: readonly string[];
  next: readonly string[];
};
type PrintedAnswer = Omit<Answer, 'lines' | 'warnings'> & {
  lines: readonly string[];
  warnings: readonly string[];
};

export type PrintedFact = {
  key: string;
  label: string;
  value: string | number | null;
  text?: string;
};
export type PrintedBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; facts: readonly PrintedFact[] }
  | PrintedTable;
export type PrintedTable = {
  kind: 'table';
  key: string;
  heading?: string;
  tab?: string;
  listing: PrintedListing;
};
export type PrintedSection = { key: string; heading: string; blocks: readonly PrintedBlock[] };
export type PrintedDocument = {
  kind: 'document';
  words: Words;
  /** The day it speaks of. */
  day?: IsoDay;
  name: string;
  title: string;
  office?: string;
  subtitle: readonly string[];
  sections: readonly PrintedSection[];
  footer: readonly string[];
  next: readonly string[];
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
      return printedDocument(result, words);
  }
}

export function printedCard(card: Card, words: Words): PrintedCard {
  return {
    kind: 'card',
    heading: textIn(words, card.heading),
    fields: card.fields.map((field) => printedField(field, words)),
    sections: card.sections.map(({ key, heading, listing }) => ({
      key,
      heading: textIn(words, heading),
      listing: listing.in(words),
    })),
    next: textsIn(words, card.next),
    height: card.height,
  };
}

function printedField({ label, text, ...field }: CardField, words: Words): PrintedField {
  const kind = kindOf(field);
  return {
    ...field,
    kind,
    label: fieldLabel(field.key, label, words),
    text: fieldText(text, field.value, kind, words),
  };
}

/** A plain string is English; the catalogue has the heading of the same key. */
function fieldLabel(key: string, label: Text, words: Words): string {
  if (typeof label === 'function' || words.language === 'en') return textIn(words, label);
  return words.columns[key as TitleKey] ?? label;
}

/** A plain string is English: in Arabic a day and a code are said anew from the value. */
function fieldText(text: Text | undefined, value: Value, kind: CellKind, words: Words): string {
  const own = text === undefined ? undefined : textIn(words, text);
  if (own === undefined || (kind === 'term' && own === value)) return valueText(value, kind, words);
  const isEnglish = typeof text === 'string' && own !== '' && words.language === 'ar';
  const isDay = kind === 'date' && typeof value === 'string';
  return isEnglish && (isDay || kind === 'term') ? valueText(value, kind, words) : own;
}

function valueText(value: Value, kind: CellKind, words: Words): string {
  const day = kind === 'date' && typeof value === 'string' ? parseIsoDay(value) : undefined;
  return day === undefined || words.language === 'en'
    ? textOf(value, words, kind)
    : words.days.day(day);
}

/** What was recorded as lines of text: also what a person agrees to before it is. */
function printedChange(change: Change, words: Words): PrintedChange {
  const { say, next, question: _, ...rest } = change;
  return { ...rest, say: textsIn(words, say), next: textsIn(words, next) };
}

export function printedDocument(document: Document, words: Words): PrintedDocument {
  const { title, subtitle, sections, footer, next = [], others: _, kept: __, ...rest } = document;
  return {
    ...rest,
    next: textsIn(words, next),
    words,
    title: textIn(words, title),
    subtitle: textsIn(words, subtitle),
    sections: sections.map(({ key, heading, blocks }) => ({
      key,
      heading: textIn(words, heading),
      blocks: blocks.map((block) => printedBlock(block, words)),
    })),
    footer: textsIn(words, footer),
  };
}

function printedBlock(block: Block, words: Words): PrintedBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: textIn(words, block.text) };
    case 'list':
      return { ...block, items: textsIn(words, block.items) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => printedFact(fact, words)) };
    case 'table': {
      const { heading, tab, listing, ...rest } = block;
      const shown = {
        ...(heading !== undefined && { heading: textIn(words, heading) }),
        ...(tab !== undefined && { tab: textIn(words, tab) }),
      };
      return { ...rest, ...shown, listing: listing.in(words) };
    }
  }
}

function printedFact({ label, text, ...fact }: Fact, words: Words): PrintedFact {
  const shown = text === undefined ? {} : { text: textIn(words, text) };
  return { ...fact, label: textIn(words, label), ...shown };
}
