import { xmlText } from './cell.ts';
import type { CellKind } from './cell-kinds.ts';
import { cellLine } from './cell-line.ts';
import { factText } from './fact-text.ts';
import { style } from './html-style.ts';
import type { View, ViewColumn } from './listing.ts';
import {
  type Direction,
  lineDirection,
  paperOf,
  partDirection,
  partsOf,
  textLines,
} from './parts.ts';
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedFact,
  PrintedSection,
  PrintedTable,
} from './printed.ts';
import { shownColumns } from './shown-columns.ts';

/** One file that needs no other: it opens, prints and is attached as it is. Two languages follow each other. */
export function renderDocumentHtml(documents: readonly PrintedDocument[]): string {
  const [first] = documents;
  if (first === undefined) return '';
  const { language } = first.words;
  const author = first.office === undefined ? '' : authorHtml(first.office);
  return `<!DOCTYPE html>
<html lang="${language}" dir="${paperOf(first.words)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${author}<title>${escaped(first.title)}</title>
<style>
${style}</style>
</head>
<body>
${documents.map((document) => articleHtml(document, documents.length > 1)).join('\n')}
</body>
</html>
`;
}

function authorHtml(office: string): string {
  return `<meta name="author" content="${escaped(office)}">\n`;
}

function articleHtml(document: PrintedDocument, isOneOfTwo: boolean): string {
  const paper = paperOf(document.words);
  const body = [
    element('h1', document.title, paper),
    ...document.subtitle.map((text) => element('p class="subtitle"', text, paper)),
    ...document.sections.map((section) => sectionHtml(section, paper)),
    footerHtml(document.footer, paper),
  ].filter((part) => part !== '');
  if (!isOneOfTwo) return body.join('\n');
  const tag = `article lang="${document.words.language}" dir="${paper}"`;
  return `<${tag}>\n${body.join('\n')}\n</article>`;
}

function sectionHtml({ heading, blocks }: PrintedSection, paper: Direction): string {
  const title = heading === '' ? [] : [element('h2', heading, paper)];
  const parts = [...title, ...blocks.map((block) => blockHtml(block, paper))];
  return `<section>\n${parts.join('\n')}\n</section>`;
}

function blockHtml(block: PrintedBlock, paper: Direction): string {
  switch (block.kind) {
    case 'paragraph':
      return textLines(block.text)
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

function factHtml(fact: PrintedFact, paper: Direction): string {
  return element('dt', fact.label, paper) + element('dd', factText(fact), paper);
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

function rowsHtml(view: View, paper: Direction): string[] {
  const shown = shownColumns(view);
  const cell = (tag: string, text: string, { align, kind }: ViewColumn) =>
    element(`${tag}${cellClass(align, kind)}`, text, paper);
  const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  return [
    `<thead>${row(shown.map(({ column }) => cell('th', column.title, column)))}</thead>`,
    '<tbody>',
    ...view.rows.map((cells) =>
      row(
        shown.map(({ column, index }) => {
          const one = cells[index];
          return cell('td', one === undefined ? '' : cellLine(one, column.kind), column);
        }),
      ),
    ),
    '</tbody>',
  ];
}

function cellClass(align: 'right' | undefined, kind: CellKind | undefined): string {
  if (align === 'right') return ' class="figure"';
  return kind !== undefined && inOnePiece.includes(kind) ? ' class="whole"' : '';
}

const inOnePiece: readonly CellKind[] = ['date', 'id', 'number', 'phone'];

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
function element(tag: string, line: string, paper: Direction): string {
  const parts = partsOf(line);
  const direction = lineDirection(parts, paper);
  const opening = direction === paper ? tag : `${tag} dir="${direction}"`;
  const inner = parts.map((part) => {
    if (part.kind === 'plain') return escaped(part.text);
    const own = partDirection(part, direction);
    const isAlone = parts.length === 1 && own === direction;
    return isAlone ? escaped(part.text) : `<bdi dir="${own}">${escaped(part.text)}</bdi>`;
  });
  return `<${opening}>${inner.join('')}</${tag.split(' ')[0]}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text from the book is only ever text. */
function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
