import { xmlText } from './cell.ts';
import { factText } from './fact-text.ts';
import type { PrintedListing, View } from './listing.ts';
import { textLines } from './parts.ts';
import type { PrintedBlock, PrintedDocument, PrintedFact, PrintedSection } from './printed.ts';
import { shownColumns } from './shown-columns.ts';

const special = /[\\`*_[\]|~]/g;
const html = /[&<>]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What makes a heading, a list, a rule or a fence only at the start of a line. */
const lineStart = /^(\d*)([#+=.)-])/;

export function renderDocumentMarkdown(document: PrintedDocument): string {
  const parts = [
    `# ${markdownInline(document.title)}`,
    markdownLines(document.subtitle),
    ...document.sections.map(sectionMarkdown),
    markdownLines(document.footer),
  ];
  return `${joined(parts)}\n`;
}

function sectionMarkdown({ heading, blocks }: PrintedSection): string {
  const title = heading === '' ? '' : `## ${markdownInline(heading)}`;
  return joined([title, ...blocks.map(blockMarkdown)]);
}

function blockMarkdown(block: PrintedBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownLines(textLines(block.text));
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'facts':
      return block.facts.map(factMarkdown).join('\n');
    case 'table':
      return joined([headingMarkdown(block.heading), tableMarkdown(block.listing)]);
  }
}

function headingMarkdown(heading: string | undefined): string {
  return heading === undefined ? '' : `### ${markdownInline(heading)}`;
}

function factMarkdown(fact: PrintedFact): string {
  return `- **${markdownInline(fact.label)}:** ${markdownInline(factText(fact))}`;
}

function tableMarkdown(listing: PrintedListing): string {
  const view = listing.view({});
  const body = view.rows.length === 0 ? markdownLines([listing.empty]) : pipeTable(view);
  return joined([body, markdownLines(listing.caption)]);
}

function pipeTable(view: View): string {
  const shown = shownColumns(view);
  return [
    pipes(shown.map(({ column }) => markdownInline(column.title))),
    pipes(shown.map(({ column }) => (column.align === 'right' ? '---:' : '---'))),
    ...view.rows.map((row) =>
      pipes(shown.map(({ index }) => markdownInline(row[index]?.text ?? ''))),
    ),
  ].join('\n');
}

function pipes(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Each on a line of its own, by a hard break. */
export function markdownLines(texts: readonly string[]): string {
  const kept = texts.map(lineOf).filter((text) => text !== '');
  return kept.join('\\\n');
}

function lineOf(text: string): string {
  return markdownInline(text).replace(lineStart, '$1\\$2');
}

/** Text from the book is only ever text: it makes no markup and ends no table row. */
export function markdownInline(text: string): string {
  const flat = xmlText(text).trim();
  return flat.replace(special, '\\$&').replace(html, (character) => entities[character] ?? '');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
