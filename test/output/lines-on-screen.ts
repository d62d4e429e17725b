import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';
import stringWidth from 'string-width';

// Its types describe an ES module, but what Node loads is CommonJS.
const bidiFactory: () => Bidi = createRequire(import.meta.url)('bidi-js');
const bidi = bidiFactory();
const segmenter = new Intl.Segmenter('en');

export type Letter = {
  text: string;
  /** Column in the order of the text. */
  written: number;
  /** Column where a terminal that follows the Unicode bidirectional algorithm puts it. */
  seen: number;
};

/** Where each letter of a printed line stands, in a left-to-right line. */
export function lettersOnScreen(line: string): Letter[] {
  const widths = unitWidths(line);
  const order = bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line, 'ltr'));
  const seen: number[] = [];
  let column = 0;
  for (const index of order) {
    seen[index] = column;
    column += widths[index] ?? 0;
  }
  let written = 0;
  return widths.flatMap((width, index) => {
    const letter = { text: line.charAt(index), written, seen: seen[index] ?? -1 };
    written += width;
    return width === 0 ? [] : [letter];
  });
}

/** A letter's width stands at its first code unit. */
function unitWidths(line: string): number[] {
  const widths = new Array<number>(line.length).fill(0);
  for (const { segment, index } of segmenter.segment(line)) widths[index] = stringWidth(segment);
  return widths;
}
