import { beforeAll, describe, expect, test } from '@jest/globals';
import { arabic } from '../../src/language/ar/arabic.ts';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import type { Document } from '../../src/output/document.ts';
import { renderDocumentDocx } from '../../src/output/document-docx.ts';
import { printedDocument } from '../../src/output/printed.ts';
import { filesInZip } from '../support/unzip.ts';
import { weekly } from './papers.ts';

const office = 'Migration Working Group – Support Office';

const register: Document = {
  kind: 'document',
  name: 'register',
  office,
  title: 'السجل العام',
  subtitle: [],
  sections: [
    {
      key: 'in',
      heading: 'أولاً: الوارد',
      blocks: [
        {
          kind: 'table',
          key: 'in',
          listing: createListing(
            [
              { key: 'number', title: 'الرقم', value: (row: string[]) => row[0] ?? '' },
              { key: 'reference', value: (row: string[]) => row[1] ?? '' },
            ],
            [['118', '4/2/1187']],
            { empty: 'لا يوجد' },
          ),
        },
      ],
    },
  ],
  footer: [],
};

describe('an Arabic paper as DOCX', () => {
  let files: Map<string, string>;
  const body = () => files.get('word/document.xml') ?? '';
  beforeAll(async () => {
    files = filesInZip(await renderDocumentDocx([printedDocument(register, arabic)]));
  });

  test('its paragraphs, runs and tables run from right to left', () => {
    expect(body()).toMatch(/<w:bidi\/>.{0,400}<w:rtl\/><\/w:rPr><w:t[^>]*>السجل العام</s);
    expect(body()).toContain('<w:bidiVisual/>');
    expect(body()).toContain('<w:tblHeader/>');
  });

  test('a reference is a run of its own, from left to right between its marks', () => {
    expect(body()).toMatch(/<w:rtl w:val="false"\/><\/w:rPr><w:t[^>]*>\u202a4\/2\/1187\u202c</);
  });

  test('pages are numbered in Arabic', () => {
    expect(files.get('word/footer1.xml')).toContain('صفحة ');
  });

  test('its properties carry the office’s name alone', () => {
    const core = files.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:creator>${office}</dc:creator>`);
    expect(core).toContain(`<cp:lastModifiedBy>${office}</cp:lastModifiedBy>`);
  });
});

test('an English paper holds its facts, lists and tables', async () => {
  const body =
    filesInZip(await renderDocumentDocx([printedDocument(weekly, english)])).get(
      'word/document.xml',
    ) ?? '';
  for (const text of ['Weekly report', 'IDPs: 101,234', 'Sebha fell by 4 %.', 'No estimates.']) {
    expect(body).toContain(text);
  }
  expect(body).not.toContain('<w:bidiVisual/>');
});
