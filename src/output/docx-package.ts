import type { Paragraph, Table } from 'docx';
import { type IsoDay, isoDay } from '../domain/day.ts';
import type { Words } from '../language/words.ts';
import { type Docx, font } from './docx-parts.ts';
import { steadyZip } from './steady-zip.ts';

export type DocxSection = {
  children: readonly (Paragraph | Table)[];
  words: Words;
  isWide: boolean;
};

type About = {
  title: string;
  office: string;
  /** The day that the paper speaks of: all that the file says of its making. */
  day?: IsoDay | undefined;
};

/** The file: its properties carry the office's name and nothing of the person or the machine. */
export async function packed(
  docx: Docx,
  sections: readonly DocxSection[],
  { title, office, day = firstDay }: About,
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
    sections: sections.map(({ children, words, isWide }) => ({
      properties: {
        page: {
          size: {
            ...a4,
            ...(isWide && { orientation: docx.PageOrientation.LANDSCAPE }),
          },
          margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
        },
      },
      footers: { default: pageFooter(docx, words) },
      children: [...children],
    })),
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties({ title, office, day }) };
  return steadyZip(await docx.Packer.pack(document, 'uint8array', undefined, [properties]));
}

const firstDay = isoDay('1980-01-01');

/** Written here, because the library writes the moment of packing into them. */
function coreProperties({ title, office, day }: { title: string; office: string; day: IsoDay }) {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(office)}</dc:creator><cp:lastModifiedBy>${escaped(office)}</cp:lastModifiedBy>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}

/** Twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 };

/** `Page 1 of 3`, `صفحة 1 من 3` */
function pageFooter(docx: Docx, { language, paper }: Words) {
  const isArabic = language === 'ar';
  const run = { font, rightToLeft: isArabic, size: 18, sizeComplexScript: 22 };
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        bidirectional: isArabic,
        alignment: docx.AlignmentType.CENTER,
        children: paper
          .page(CURRENT, TOTAL_PAGES)
          .map((part) =>
            part === CURRENT || part === TOTAL_PAGES
              ? new docx.TextRun({ ...run, children: [part] })
              : new docx.TextRun({ ...run, text: part }),
          ),
      }),
    ],
  });
}
