import { cleanCell } from './cell.ts';
import { labelledLines } from './labelled.ts';
import { mark } from './line.ts';
import type { PrintedListing } from './listing.ts';
import type { PrintedCard, PrintedField } from './printed.ts';
import type { Screen } from './screen.ts';
import { renderTable } from './table.ts';
import { wrapText } from './wrap.ts';

type Section = PrintedCard['sections'][number];

const tableIndent = '    ';

export function renderCard(card: PrintedCard, screen: Screen): string {
  const lines = [
    ...headingLines(card.heading, screen),
    ...labelledLines(card.fields.map(labelled).filter(hasText), screen),
    ...card.sections.flatMap((section) => sectionLines(section, screen)),
  ];
  return `${lines.join('\n')}\n`;
}

function headingLines(heading: string, screen: Screen): string[] {
  const lrm = mark(screen);
  const lines = wrapText(heading, screen.width ?? Number.POSITIVE_INFINITY);
  return lines.map((line) => lrm + screen.paint('heading', line) + lrm);
}

function labelled({ label, text, tone }: PrintedField) {
  return { label, text, tone };
}

function hasText({ text }: { text: string }): boolean {
  return text !== '';
}

function sectionLines({ heading, listing }: Section, screen: Screen): string[] {
  const body = bodyLines(listing, narrowed(screen));
  if (body.length === 0) return [];
  const lines = body.map((line) => tableIndent + line);
  return ['', `  ${screen.paint('heading', cleanCell(heading))}${mark(screen)}`, ...lines];
}

function bodyLines(listing: PrintedListing, screen: Screen): string[] {
  const { text, hiddenColumns } = renderTable(listing.view({}), screen);
  const words = (line: string) => wrapText(line, screen.width ?? Number.POSITIVE_INFINITY);
  const hidden = hiddenColumns.length === 0 ? '' : `hidden: ${hiddenColumns.join(', ')}`;
  return [
    ...(text === '' ? words(listing.empty) : text.slice(0, -1).split('\n')),
    ...words(hidden).map((line) => line && screen.paint('quiet', line)),
    ...listing.caption.flatMap(words),
  ].filter((line) => line !== '');
}

function narrowed(screen: Screen): Screen {
  if (screen.width === undefined) return screen;
  return { ...screen, width: Math.max(1, screen.width - tableIndent.length) };
}
