import type { Paragraph, Table } from 'docx';
import { cellLine } from './cell-line.ts';
import { packed } from './docx-package.ts';
import { type Docx, type Line, paragraph } from './docx-parts.ts';
import { factText } from './fact-text.ts';
import type { View } from './listing.ts';
import { type Direction, paperOf, textLines } from './parts.ts';
import type { PrintedBlock, PrintedDocument, PrintedSection, PrintedTable } from './printed.ts';
import { shownColumns } from './shown-columns.ts';

type Part = Paragraph | Table;
/** More columns than this do not fit an upright page. */
const uprightColumns = 5;

/** Two languages follow each other, each beginning a page. */
export async function renderDocumentDocx(
  documents: readonly PrintedDocument[],
): Promise<Uint8Array> {
  const { docx } = await import('./docx.leaf.ts');
  const [first] = documents;
  const sections = documents.map((document) => ({
    children: partsOf(docx, document),
    words: document.words,
    isWide: isWide(document),
  }));
  return packed(docx, sections, {
    title: first?.title ?? '',
    office: first?.office ?? '',
    day: first?.day,
  });
}

function partsOf(docx: Docx, document: PrintedDocument): Part[] {
  const paper = paperOf(document.words);
  const line = (text: string, more: Partial<Line> = {}) =>
    paragraph(docx, { text, paper, ...more });
  return [
    line(document.title, { heading: 1, size: 32 }),
    ...document.subtitle.map((text) => line(text)),
    ...document.sections.flatMap((section) => sectionParts(docx, section, paper)),
    ...document.footer.map((text) => line(text, { size: 18 })),
  ];
}

function sectionParts(docx: Docx, { heading, blocks }: PrintedSection, paper: Direction): Part[] {
  const title =
    heading === '' ? [] : [paragraph(docx, { text: heading, paper, heading: 2, size: 26 })];
  return [...title, ...blocks.flatMap((block) => blockParts(docx, block, paper))];
}

function blockParts(docx: Docx, block: PrintedBlock, paper: Direction): Part[] {
  switch (block.kind) {
    case 'paragraph':
      return textLines(block.text).map((text) => paragraph(docx, { text, paper }));
    case 'list':
      return block.items.map((text) => paragraph(docx, { text, paper, bullet: true }));
    case 'facts':
      return block.facts.map((fact) =>
        paragraph(docx, { text: `${fact.label}: ${factText(fact)}`, paper }),
      );
    case 'table':
      return tableParts(docx, block, paper);
  }
}

function tableParts(docx: Docx, { heading, listing }: PrintedTable, paper: Direction): Part[] {
  const view = listing.view({});
  const title =
    heading === undefined ? [] : [paragraph(docx, { text: heading, paper, bold: true })];
  const caption = listing.caption.map((text) => paragraph(docx, { text, paper, size: 18 }));
  if (view.rows.length === 0) {
    return [...title, paragraph(docx, { text: listing.empty, paper }), ...caption];
  }
  // Word joins two tables with nothing between them.
  return [...title, table(docx, view, paper), paragraph(docx, { text: '', paper }), ...caption];
}

function table(docx: Docx, view: View, paper: Direction): Table {
  const shown = shownColumns(view);
  const cell = (text: string, align: 'right' | undefined, bold?: true) =>
    new docx.TableCell({
      children: [
        paragraph(docx, {
          text,
          paper,
          size: 20,
          after: 0,
          ...(align && { align: 'end' }),
          ...(bold && { bold }),
        }),
      ],
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      ...(bold && { shading: { fill: 'EEEEEE' } }),
    });
  const head = shown.map(({ column }) => cell(column.title, column.align, true));
  return new docx.Table({
    visuallyRightToLeft: paper === 'rtl',
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [
      new docx.TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...view.rows.map(
        (cells) =>
          new docx.TableRow({
            cantSplit: true,
            children: shown.map(({ column, index }) => {
              const one = cells[index];
              return cell(one === undefined ? '' : cellLine(one, column.kind), column.align);
            }),
          }),
      ),
    ],
  });
}

function isWide({ sections }: PrintedDocument): boolean {
  return sections.some(({ blocks }) =>
    blocks.some(
      (block) =>
        block.kind === 'table' &&
        shownColumns(block.listing.view({ limit: 0 })).length > uprightColumns,
    ),
  );
}
