import type { Paragraph } from 'docx';
import { stripControls } from './cell.ts';
import { type Direction, directionOf, runsOf } from './direction.ts';

/** The package itself, loaded when a file is asked for. */
export type Docx = typeof import('docx');

/** A face that Word has on every machine, for Latin and for Arabic letters. */
export const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Sakkal Majalla' };

export type Line = {
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

/** A paragraph in the direction of its text, each run in its own. */
export function paragraph(docx: Docx, line: Line): Paragraph {
  const direction = directionOf(line.text, line.paper);
  const { HEADING_1, HEADING_2 } = docx.HeadingLevel;
  return new docx.Paragraph({
    bidirectional: direction === 'rtl',
    alignment: docx.AlignmentType[alignments[line.align ?? 'start']],
    spacing: { after: line.after ?? 80 },
    ...(line.heading && { heading: line.heading === 1 ? HEADING_1 : HEADING_2, keepNext: true }),
    ...(line.bullet && { bullet: { level: 0 } }),
    children: runs(docx, direction, line),
  });
}

/** Word knows no isolates: a mark at both ends keeps the numbers of an Arabic run inside it. */
function kept(isWhole: true | undefined, text: string): string {
  return isWhole ? `\u200f${text}\u200f` : text;
}

const alignments = { start: 'START', center: 'CENTER', end: 'END' } as const;

function runs(docx: Docx, direction: Direction, { text, bold, size, heading }: Line) {
  const isBold = bold === true || heading !== undefined;
  return runsOf(text, direction).map(
    (run) =>
      new docx.TextRun({
        // XML has no way to hold these two, and Word opens no file that does.
        text: kept(run.isWhole, stripControls(run.text).replace(/[\uFFFE\uFFFF]/g, '')),
        rightToLeft: run.direction === 'rtl',
        font,
        color: '000000',
        bold: isBold,
        boldComplexScript: isBold,
        ...(size !== undefined && { size, sizeComplexScript: size + 4 }),
      }),
  );
}
