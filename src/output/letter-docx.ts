import type { Paragraph, Table } from 'docx';
import { wordsOf } from '../language/words.ts';
import { packed } from './docx-package.ts';
import { type Docx, paragraph } from './docx-parts.ts';
import { type LetterPaper, letterLine } from './letter-paper.ts';
import { type Direction, paperOf } from './parts.ts';

const bodySize = 26;

export async function renderLetterDocx(letter: LetterPaper): Promise<Uint8Array> {
  const { docx } = await import('./docx.leaf.ts');
  const { title, office, language, lines } = letter;
  const paper = paperOf(letter);
  const children = lines.map((line) => linePart(docx, line, paper));
  const words = await wordsOf(language === 'ar' ? 'ar' : 'en');
  return packed(docx, [{ children, words, isWide: false }], { title, office });
}

function linePart(docx: Docx, line: string, paper: Direction): Paragraph | Table {
  const { kind, text } = letterLine(line);
  switch (kind) {
    case 'heading':
      return paragraph(docx, { text, paper, size: 30, bold: true, align: 'center', after: 240 });
    case 'far':
      return paragraph(docx, { text, paper, size: bodySize, align: 'end' });
    case 'box':
      return stampBox(docx, text, paper);
    case 'blank':
      return paragraph(docx, { text: '', paper, size: bodySize });
    case 'text':
      return paragraph(docx, { text, paper, size: bodySize });
  }
}

/** An empty corner on the far side, where the receiving registry stamps. */
function stampBox(docx: Docx, text: string, paper: Direction): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const noBorders = { top: none, bottom: none, left: none, right: none };
  const width = (size: number) => ({ size, type: docx.WidthType.PERCENTAGE });
  const cell = (label: string, size: number, borders?: typeof noBorders) =>
    new docx.TableCell({
      width: width(size),
      ...(borders && { borders }),
      children: [
        paragraph(docx, { text: label, paper, size: 16, align: 'center' }),
        ...Array.from({ length: 4 }, () => paragraph(docx, { text: '', paper })),
      ],
    });
  return new docx.Table({
    visuallyRightToLeft: paper === 'rtl',
    width: width(100),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new docx.TableRow({ children: [cell('', 70, noBorders), cell(text, 30)] })],
  });
}
