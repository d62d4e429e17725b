import { boxedTable } from './boxed-table.ts';
import { factText } from './fact-text.ts';
import { labelledLines } from './labelled.ts';
import { mark, wrappedLines } from './line.ts';
import type { PrintedListing } from './listing.ts';
import type { PrintedBlock, PrintedDocument, PrintedFact, PrintedSection } from './printed.ts';
import type { Screen } from './screen.ts';

/** Longer lines of prose are hard to read. */
const widest = 100;
const offTerminal = 80;

type Page = Screen & { width: number };

export async function renderDocumentText(
  document: PrintedDocument,
  screen: Screen,
): Promise<string> {
  const page = { ...screen, width: Math.min(screen.width ?? offTerminal, widest) };
  const sections: string[][] = [];
  for (const section of document.sections) sections.push(await sectionLines(section, page));
  const parts = [titleLines(document, page), ...sections, words(document.footer, page)];
  return `${separated(parts).join('\n')}\n`;
}

function titleLines({ title, subtitle }: PrintedDocument, page: Page): string[] {
  return [...heading(title, page), ...words(subtitle, page)];
}

async function sectionLines(section: PrintedSection, page: Page): Promise<string[]> {
  const blocks: string[][] = [];
  for (const block of section.blocks) blocks.push(await blockLines(block, page));
  return [...heading(section.heading.toUpperCase(), page), ...separated(blocks)];
}

async function blockLines(block: PrintedBlock, page: Page): Promise<string[]> {
  switch (block.kind) {
    case 'paragraph':
      return words([block.text], page);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, page));
    case 'facts':
      return labelledLines(block.facts.map(labelled), page);
    case 'table':
      return [...headed(block.heading, page), ...(await tableLines(block.listing, page))];
  }
}

function headed(text: string | undefined, page: Page): string[] {
  return text === undefined ? [] : heading(text, page);
}

async function tableLines(listing: PrintedListing, page: Page): Promise<string[]> {
  const view = listing.view({});
  const caption = words(listing.caption, page);
  if (view.rows.length === 0) return [...words([listing.empty], page), ...caption];
  return [...(await boxedTable(view, page.width, page)), ...caption];
}

function itemLines(item: string, page: Page): string[] {
  const lines = wrappedLines(item, page.width - 4, page);
  return lines.map((line, index) => mark(page) + (index === 0 ? '  - ' : '    ') + line);
}

function labelled(fact: PrintedFact) {
  return { label: fact.label, text: factText(fact) };
}

function heading(text: string, page: Page): string[] {
  const lines = wrappedLines(text, page.width, page);
  return lines.map((line) => page.paint('heading', line));
}

function words(lines: readonly string[], page: Page): string[] {
  return lines.flatMap((line) => wrappedLines(line, page.width, page));
}

function separated(parts: readonly string[][]): string[] {
  return parts
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
