import { withoutParts } from '../language/parts.ts';
import type { Words } from '../language/words.ts';
import { factText } from './fact-text.ts';
import type { PrintedListing, View } from './listing.ts';
import { textLines } from './parts.ts';
import type { PrintedBlock, PrintedDocument, PrintedFact, PrintedSection } from './printed.ts';
import { shownColumns } from './shown-columns.ts';
import type { XlsxSheet } from './xlsx.ts';

/**
 * A paper as sheets: first all that is words, then one sheet for each table of facts or rows, under the
 * table's own name where it has one: another table beside it, or none, changes no name.
 */
export function documentSheets(document: PrintedDocument): XlsxSheet[] {
  const rightToLeft = document.words.language === 'ar';
  return [
    { name: document.title, view: wordsView(document), rightToLeft },
    ...document.sections
      .flatMap((section) => sheetsOf(section, document.words))
      .map((sheet) => ({ ...sheet, rightToLeft })),
  ];
}

function sheetsOf({ heading, blocks }: PrintedSection, words: Words): XlsxSheet[] {
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return [
    ...(facts.length > 0 ? [{ name: heading, view: factsView(facts, words) }] : []),
    ...tables.flatMap(({ tab = heading, listing }) =>
      tableViews(listing).map((view) => ({ name: tab, view })),
    ),
  ];
}

/** As in the printed paper: columns meant for scripts are left out, and so is an empty table. */
function tableViews(listing: PrintedListing): View[] {
  const view = listing.view({});
  const shown = shownColumns(view);
  const pick = (row: View['rows'][number]) =>
    shown.flatMap(({ index }) => row.slice(index, index + 1));
  return view.rows.length === 0
    ? []
    : [{ columns: shown.map(({ column }) => column), rows: view.rows.map(pick) }];
}

function factsView(facts: readonly PrintedFact[], { paper }: Words): View {
  const columns = [
    { key: 'measure', title: paper.measure },
    { key: 'value', title: paper.value },
  ];
  const rows = facts.map((fact) => [
    { value: fact.label, text: fact.label },
    { value: fact.text ?? fact.value, text: factText(fact) },
  ]);
  return { columns, rows };
}

function wordsView({ title, subtitle, sections, footer }: PrintedDocument): View {
  const lines = [...subtitle, ...sections.flatMap(sectionLines), ...footer];
  return {
    columns: [{ key: 'text', title }],
    rows: lines.map(withoutParts).map((line) => [{ value: line, text: line }]),
  };
}

function sectionLines({ heading, blocks }: PrintedSection): string[] {
  const lines = blocks.flatMap(blockLines);
  return lines.length === 0 ? [] : [heading, ...lines];
}

function blockLines(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return textLines(block.text);
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
