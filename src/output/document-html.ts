import { stripControls } from './cell.ts';
import { type Direction, directionOf, runsOf } from './direction.ts';
import type { Fact } from './document.ts';
import { factText } from './fact-text.ts';
import { style } from './html-style.ts';
import type { View } from './listing.ts';
import type { PrintedBlock, PrintedDocument, PrintedSection, PrintedTable } from './printed.ts';

/** One file that needs no other: it opens, prints and is attached as it is. */
export function renderDocumentHtml(document: PrintedDocument): string {
  const paper = document.language === 'ar' ? 'rtl' : 'ltr';
  const language = document.language === 'ar' ? 'ar' : 'en';
  const body = [
    element('h1', document.title, paper),
    ...document.subtitle.map((text) => element('p class="subtitle"', text, paper)),
    ...document.sections.map((section) => sectionHtml(section, paper)),
    footerHtml(document.footer, paper),
  ];
  return `<!DOCTYPE html>
<html lang="${language}" dir="${paper}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${document.office === undefined ? '' : `<meta name="author" content="${escaped(document.office)}">\n`}<title>${escaped(document.title)}</title>
<style>
${style}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

function sectionHtml({ heading, blocks }: PrintedSection, paper: Direction): string {
  const parts = [element('h2', heading, paper), ...blocks.map((block) => blockHtml(block, paper))];
  return `<section>\n${parts.join('\n')}\n</section>`;
}

function blockHtml(block: PrintedBlock, paper: Direction): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
        .split(/\r\n?|\n/)
        .map((line) => element('p', line, paper))
        .join('\n');
    case 'list':
      return wrapped(
        'ul',
        block.items.map((item) => element('li', item, paper)),
      );
    case 'facts':
      return wrapped(
        'dl',
        block.facts.map((fact) => factHtml(fact, paper)),
      );
    case 'table':
      return tableHtml(block, paper);
  }
}

function factHtml({ label, value }: Fact, paper: Direction): string {
  return element('dt', label, paper) + element('dd', factText(value), paper);
}

function tableHtml({ heading, listing }: PrintedTable, paper: Direction): string {
  const view = listing.view({});
  const caption = listing.caption.map((line) => element('p class="caption"', line, paper));
  const table =
    view.rows.length === 0
      ? element('p', listing.empty, paper)
      : wrapped('table', rowsHtml(view, paper));
  const title = heading === undefined ? [] : [element('h3', heading, paper)];
  return [...title, table, ...caption].join('\n');
}

function rowsHtml({ columns, rows }: View, paper: Direction): string[] {
  const shown = columns.flatMap((column, index) => (column.hidden ? [] : [{ column, index }]));
  const cell = (tag: string, text: string, align: 'right' | undefined) =>
    element(align === 'right' ? `${tag} class="figure"` : tag, text, paper);
  const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  return [
    `<thead>${row(shown.map(({ column }) => cell('th', column.title, column.align)))}</thead>`,
    '<tbody>',
    ...rows.map((cells) =>
      row(shown.map(({ column, index }) => cell('td', cells[index]?.text ?? '', column.align))),
    ),
    '</tbody>',
  ];
}

function footerHtml(lines: readonly string[], paper: Direction): string {
  return lines.length === 0
    ? ''
    : wrapped(
        'footer',
        lines.map((line) => element('p', line, paper)),
      );
}

function wrapped(tag: string, parts: readonly string[]): string {
  return `<${tag}>\n${parts.join('\n')}\n</${tag}>`;
}

/** Its direction is said only where it is not the paper's. */
function element(tag: string, text: string, paper: Direction): string {
  const direction = directionOf(text, paper);
  const opening = direction === paper ? tag : `${tag} dir="${direction}"`;
  return `<${opening}>${inline(text, direction)}</${tag.split(' ')[0]}>`;
}

/** What runs the other way is isolated, so that it cannot turn its neighbours. */
function inline(text: string, base: Direction): string {
  return runsOf(text, base)
    .map((run) =>
      run.direction === base
        ? escaped(run.text)
        : `<bdi dir="${run.direction}">${escaped(run.text)}</bdi>`,
    )
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text from the book is only ever text. */
function escaped(text: string): string {
  return stripControls(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
