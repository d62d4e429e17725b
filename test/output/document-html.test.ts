import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arabic } from '../../src/language/ar/arabic.ts';
import { english } from '../../src/language/en/english.ts';
import { code } from '../../src/language/parts.ts';
import type { Document } from '../../src/output/document.ts';
import { renderDocumentHtml } from '../../src/output/document-html.ts';
import { printedDocument } from '../../src/output/printed.ts';
import { weekly } from './papers.ts';
import { wildText } from './wild-text.ts';

const register: Document = {
  kind: 'document',
  name: 'paper',
  office: 'Migration Working Group – Support Office',
  title: 'السجل العام',
  subtitle: ['من 1 يناير'],
  sections: [
    {
      key: 'one',
      heading: 'الوارد',
      blocks: [{ kind: 'paragraph', text: `كتابكم رقم ${code('4/2/1187')} المؤرخ في 26 نوفمبر` }],
    },
  ],
  footer: [],
};

describe('a paper as HTML', () => {
  test('holds titles, facts, lists and tables', () => {
    const html = renderDocumentHtml([printedDocument(weekly, english)]);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<h1>Weekly report</h1>');
    expect(html).toContain('<dt>IDPs</dt><dd>101,234</dd>');
    expect(html).toContain('<li dir="rtl">مصراتة لم تتغير.</li>');
    expect(html).toContain('<p>No estimates.</p>');
    expect(html).toContain('<footer>\n<p>Source: the record book, change 818.</p>\n</footer>');
  });

  test('needs no other file and no network', () => {
    expect(renderDocumentHtml([printedDocument(weekly, english)])).not.toMatch(
      /<(?:link|script|img)|@import|url\(|https?:/,
    );
  });

  test('in Arabic runs from right to left, with references isolated', () => {
    const html = renderDocumentHtml([printedDocument(register, arabic)]);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<p>كتابكم رقم <bdi dir="ltr">4/2/1187</bdi> المؤرخ في 26 نوفمبر</p>');
    expect(html).toContain(
      '<meta name="author" content="Migration Working Group – Support Office">',
    );
  });

  test('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.oneof(wildText, fc.constant('<script>"&'), fc.string()), (text) => {
        const html = renderDocumentHtml([
          printedDocument({ ...register, sections: [], title: text, footer: [text] }, arabic),
        ]);
        const tags = html.slice(html.indexOf('<body>')).match(/<[^>]*>?/g) ?? [];
        const known =
          /^<\/?(?:body|h1|p|bdi|footer|html)(?: dir="(?:ltr|rtl)"| class="subtitle")*>$/;
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
      }),
    );
  });
});
