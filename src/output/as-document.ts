import type { Words } from '../language/words.ts';
import { cellLine } from './cell-line.ts';
import type { PrintedListing, Selection } from './listing.ts';
import type { Printed, PrintedBlock, PrintedDocument, PrintedSection } from './printed.ts';

/** A list or a card as a paper: what is written as Word, HTML or Markdown. */
export function asDocument(
  result: Exclude<Printed, { kind: 'change' } | { kind: 'answer' }>,
  { words, name, selection }: { words: Words; name: string; selection: Selection },
): PrintedDocument {
  switch (result.kind) {
    case 'document':
      return result;
    case 'listing':
      return paper(words, name, [
        { key: 'list', heading: '', blocks: [tableBlock('list', selected(result, selection))] },
      ]);
    case 'card':
      return { ...paper(words, name, cardSections(result)), title: result.heading };
  }
}

function paper(words: Words, name: string, sections: readonly PrintedSection[]): PrintedDocument {
  return {
    kind: 'document',
    words,
    name,
    title: name,
    subtitle: [],
    sections,
    footer: [],
    next: [],
  };
}

function cardSections(card: Extract<Printed, { kind: 'card' }>): PrintedSection[] {
  const facts = card.fields
    .filter(({ text }) => text !== '')
    .map(({ key, label, value, text, kind }) => ({
      key,
      label,
      value: text,
      text: cellLine({ value, text }, kind),
    }));
  return [
    { key: 'fields', heading: '', blocks: [{ kind: 'facts', facts }] },
    ...card.sections.map(({ key, heading, listing }) => ({
      key,
      heading,
      blocks: [tableBlock(key, listing)],
    })),
  ];
}

function tableBlock(key: string, listing: PrintedListing): PrintedBlock {
  return { kind: 'table', key, listing };
}

/** The rows and columns that were asked for. */
function selected(listing: PrintedListing, selection: Selection): PrintedListing {
  return { ...listing, view: (more) => listing.view({ ...selection, ...more }) };
}
