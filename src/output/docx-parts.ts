import type { Paragraph, TextRun } from 'docx';
import { xmlText } from './cell.ts';
import { type Direction, lineDirection, type Part, partDirection, partsOf } from './parts.ts';

/** The package itself, loaded when a file is asked for. */
export type Docx = typeof import('docx');

/** A face that Word has on every machine, for Latin and for Arabic letters. */
export const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Sakkal Majalla' };

export type Line = {
  /** Typed parts, as `language/parts.ts` puts them together. */
  text: string;
  paper: Direction;
  bold?: true;
  /** Half points, as the format counts. */
  size?: number;
  heading?: 1 | 2;
  align?: 'start' | 'center' | 'end';
  bullet?: true;
  after?: number;
};

/** A paragraph in the direction of its text, each part a run of its own. */
export function paragraph(docx: Docx, line: Line): Paragraph {
  const parts = partsOf(line.text);
  const direction = lineDirection(parts, line.paper);
  const { HEADING_1, HEADING_2 } = docx.HeadingLevel;
  return new docx.Paragraph({
    bidirectional: direction === 'rtl',
    alignment: docx.AlignmentType[alignments[line.align ?? 'start']],
    spacing: { after: line.after ?? 80 },
    ...(line.heading && { heading: line.heading === 1 ? HEADING_1 : HEADING_2, keepNext: true }),
    ...(line.bullet && { bullet: { level: 0 } }),
    children: parts
      .flatMap((part) => runsOf(part, direction))
      .map((run) => textRun(docx, run, line)),
  });
}

const alignments = { start: 'START', center: 'CENTER', end: 'END' } as const;

type Run = { text: string; direction: Direction };

/** Latin words, from letter to letter or digit: brackets and other neighbours stay with the Arabic. */
const latinWords =
  /[A-Za-z\u00c0-\u024f](?:[^\u0590-\u08ff()[\]«»\ufb1d-\ufdff\ufe70-\ufefc]*[A-Za-z0-9\u00c0-\u024f])?/g;

const around = { ltr: ['\u202a', '\u202c'], rtl: ['\u202b', '\u202c'] } as const;

/**
 * Word knows no isolates. A code stands between marks of its own direction; a part that runs against the
 * line, and holds words, is embedded; Latin words in Arabic are runs, because a face is chosen by run.
 */
function runsOf(part: Part, line: Direction): Run[] {
  const text = xmlText(part.text);
  const direction = partDirection(part, line);
  if (part.kind === 'plain' || direction === line) return scriptRuns(text, direction);
  const [open, close] = around[direction];
  const [first, ...rest] = scriptRuns(text, direction);
  if (first === undefined) return [];
  const runs = [{ ...first, text: open + first.text }, ...rest];
  const last = runs.pop() ?? first;
  return [...runs, { ...last, text: last.text + close }];
}

function scriptRuns(text: string, direction: Direction): Run[] {
  if (direction === 'ltr') return text === '' ? [] : [{ text, direction }];
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(latinWords)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), direction });
    runs.push({ text: match[0], direction: 'ltr' });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), direction });
  return runs;
}

function textRun(docx: Docx, { text, direction }: Run, { bold, size, heading }: Line): TextRun {
  const isBold = bold === true || heading !== undefined;
  return new docx.TextRun({
    text,
    rightToLeft: direction === 'rtl',
    font,
    color: '000000',
    bold: isBold,
    boldComplexScript: isBold,
    ...(size !== undefined && { size, sizeComplexScript: size + 4 }),
  });
}
