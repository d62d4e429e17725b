import type { Fact } from './document.ts';
import { factText } from './fact-text.ts';
import type { PrintedListing, View } from './listing.ts';
import type { PrintedBlock, PrintedDocument, PrintedSection } from './printed.ts';
import { textOf } from './text-of.ts';
import type { XlsxSheet } from './xlsx.ts';

/** A paper as sheets: first all that is words, then one sheet for the facts and tables of a section. */
export function documentSheets(document: PrintedDocument): XlsxSheet[] {
  return [
    { name: document.title, view: wordsView(document) },
    ...document.sections.flatMap(sheetsOf),
  ];
}

function sheetsOf({ heading, blocks }: PrintedSection): XlsxSheet[] {
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.listing] : []));
  const views = [...(facts.length > 0 ? [factsView(facts)] : []), ...tables.flatMap(tableViews)];
  return views.map((view) => ({ name: heading, view }));
}

/** As in the printed paper: columns meant for scripts are left out, and so is an empty table. */
function tableViews(listing: PrintedListing): View[] {
  const { columns, rows } = listing.view({});
  const shown = columns.flatMap((column, at) => (column.hidden ? [] : [at]));
  const pick = <Item>(items: readonly Item[]) => shown.flatMap((at) => items.slice(at, at + 1));
  return rows.length === 0 ? [] : [{ columns: pick(columns), rows: rows.map(pick) }];
}

function factsView(facts: readonly Fact[]): View {
  const columns = [
    { key: 'measure', title: 'Measure' },
    { key: 'value', title: 'Value' },
  ];
  const rows = facts.map(({ label, value }) => [
    { value: label, text: label },
    { value, text: factText(value) },
  ]);
  return { columns, rows };
}

function wordsView({ title, subtitle, sections, footer }: PrintedDocument): View {
  const lines = [...subtitle, ...sections.flatMap(sectionLines), ...footer];
  return {
    columns: [{ key: 'text', title }],
    rows: lines.map((line) => [{ value: line, text: textOf(line) }]),
  };
}

function sectionLines({ heading, blocks }: PrintedSection): string[] {
  const lines = blocks.flatMap(blockLines);
  return lines.length === 0 ? [] : [heading, ...lines];
}

function blockLines(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split(/\r\n?|\n/);
    case 'list':
      return block.items;
    case 'facts':
      return [];
    case 'table':
      return captionLines(block.listing);
  }
}

function captionLines({ count, empty, caption }: PrintedListing): string[] {
  return [...(count === 0 ? [empty] : []), ...caption];
}
