import type { Paragraph, Table } from 'docx';
import type { PaperLanguage } from './document.ts';
import { type Docx, font } from './docx-parts.ts';

type About = { title: string; office: string; language: PaperLanguage; isWide: boolean };

/** The file: its properties carry the office's name and nothing of the person or the machine. */
export async function packed(
  docx: Docx,
  children: readonly (Paragraph | Table)[],
  { title, office, language, isWide }: About,
): Promise<Uint8Array> {
  const document = new docx.Document({
    title,
    creator: office,
    lastModifiedBy: office,
    styles: {
      default: {
        document: {
          run: { font, size: 22, sizeComplexScript: 26, language: { bidirectional: 'ar-LY' } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...a4,
              ...(isWide && { orientation: docx.PageOrientation.LANDSCAPE }),
            },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: pageFooter(docx, language) },
        children: [...children],
      },
    ],
  });
  return docx.Packer.pack(document, 'uint8array');
}

/** Twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 };

/** `Page 1 of 3`, `صفحة 1 من 3` */
function pageFooter(docx: Docx, language: PaperLanguage) {
  const isArabic = language === 'ar';
  const [page, of] = isArabic ? ['صفحة ', ' من '] : ['Page ', ' of '];
  const run = { font, rightToLeft: isArabic, size: 18, sizeComplexScript: 22 };
  const number = (field: (typeof docx.PageNumber)['CURRENT' | 'TOTAL_PAGES']) =>
    new docx.TextRun({ ...run, children: [field] });
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        bidirectional: isArabic,
        alignment: docx.AlignmentType.CENTER,
        children: [
          new docx.TextRun({ ...run, text: page }),
          number(docx.PageNumber.CURRENT),
          new docx.TextRun({ ...run, text: of }),
          number(docx.PageNumber.TOTAL_PAGES),
        ],
      }),
    ],
  });
}
