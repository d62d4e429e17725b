import { cellWidth, cleanCell, padCell } from './cell.ts';
import { embedded, joinCells, marksWidth, wrappedLines } from './line.ts';
import type { Tone } from './listing.ts';
import type { Screen } from './screen.ts';

export type Labelled = { label: string; text: string; tone?: Tone | undefined };

const indent = '  ';
const leastRoom = 20;

/** `  label  text`, the texts below each other; on a narrow screen each label above its text. */
export function labelledLines(entries: readonly Labelled[], screen: Screen): string[] {
  const labels = entries.map((entry) => indent + cleanCell(entry.label));
  const width = Math.max(0, ...labels.map(cellWidth));
  const room = (screen.width ?? Number.POSITIVE_INFINITY) - width - 2 - marksWidth(1, screen);
  if (room < leastRoom) return entries.flatMap((entry) => stacked(entry, screen));
  return entries.flatMap((entry, index) => {
    const texts = wrappedLines(entry.text, room, screen);
    return texts.map((text, line) => {
      const label = line === 0 ? (labels[index] ?? '') : '';
      const shown = label && indent + embedded(label.slice(indent.length), screen);
      return labelledLine(padCell(label, width, undefined, shown), text, entry.tone, screen);
    });
  });
}

function stacked({ label, text, tone }: Labelled, screen: Screen): string[] {
  const room = (screen.width ?? 0) - 2 * indent.length;
  const line = (shift: string, words: string) => joinCells([shift + words], screen);
  return [
    ...wrappedLines(label, room, screen).map((title) => line(indent, title)),
    ...wrappedLines(text, room, screen).map((words) =>
      line(indent + indent, tone && words !== '' ? screen.paint(tone, words) : words),
    ),
  ];
}

function labelledLine(label: string, text: string, tone: Tone | undefined, screen: Screen) {
  if (text === '') return joinCells([label], screen);
  return joinCells([label, tone ? screen.paint(tone, text) : text], screen);
}
