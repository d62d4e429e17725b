import type { Words } from '../language/words.ts';
import { cleanCell } from './cell.ts';
import { labelledLines } from './labelled.ts';
import { embedded, mark, wrappedLines } from './line.ts';
import type { PrintedListing } from './listing.ts';
import type { PrintedCard, PrintedField } from './printed.ts';
import type { Screen } from './screen.ts';
import { renderTable } from './table.ts';

type Section = PrintedCard['sections'][number];

const tableIndent = '    ';

export function renderCard(card: PrintedCard, screen: Screen, words: Words): string {
  const lines = [
    ...headingLines(card.heading, screen),
    ...labelledLines(card.fields.map(labelled).filter(hasText), screen),
    ...card.sections.flatMap((section) => sectionLines(section, screen, words)),
  ];
  const isTall = screen.isTerminal && lines.length > (card.height ?? Number.POSITIVE_INFINITY);
  return `${(isTall ? lines.filter((line) => line !== '') : lines).join('\n')}\n`;
}

function headingLines(heading: string, screen: Screen): string[] {
  const lines = wrappedLines(heading, screen.width ?? Number.POSITIVE_INFINITY, screen);
  return lines.map((line) => mark(screen) + screen.paint('heading', line));
}

function labelled({ label, text, tone }: PrintedField) {
  return { label, text, tone };
}

function hasText({ text }: { text: string }): boolean {
  return text !== '';
}

function sectionLines({ heading, listing }: Section, screen: Screen, words: Words): string[] {
  const body = bodyLines(listing, narrowed(screen), words);
  if (body.length === 0) return [];
  const lines = body.map((line) => tableIndent + line);
  const title = embedded(cleanCell(heading), screen);
  return ['', `${mark(screen)}  ${screen.paint('heading', title)}`, ...lines];
}

function bodyLines(listing: PrintedListing, screen: Screen, { run }: Words): string[] {
  const { text, hiddenColumns } = renderTable(listing.view({}), screen);
  const room = screen.width ?? Number.POSITIVE_INFINITY;
  const wrapped = (line: string) => wrappedLines(line, room, screen);
  const hidden = hiddenColumns.length === 0 ? '' : run.hiddenInCard(hiddenColumns);
  return [
    ...(text === '' ? wrapped(listing.empty) : text.slice(0, -1).split('\n')),
    ...wrapped(hidden).map((line) => line && screen.paint('quiet', line)),
    ...listing.caption.flatMap(wrapped),
  ].filter((line) => line !== '');
}

function narrowed(screen: Screen): Screen {
  if (screen.width === undefined) return screen;
  return { ...screen, width: Math.max(1, screen.width - tableIndent.length) };
}
