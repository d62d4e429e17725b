import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import type { Document } from '../../src/output/document.ts';
import { renderDocumentDocx } from '../../src/output/document-docx.ts';
import { renderDocumentHtml } from '../../src/output/document-html.ts';
import { renderDocumentText } from '../../src/output/document-text.ts';
import { printedDocument } from '../../src/output/printed.ts';
import { plainScreen } from '../../src/output/screen.ts';
import { renderWorkbook } from '../../src/output/xlsx.ts';
import { filesInZip } from '../support/unzip.ts';

function paperOf(titles: readonly string[]): Document {
  const listing = createListing(
    [
      { key: 'id', value: (title: string) => `A-${titles.indexOf(title) + 1}` },
      { key: 'title', title: 'Action', value: (title: string) => title },
      { key: 'phones', value: () => ['+218 91 555 0101', '+218 92 555 0202'] },
      { key: 'emails', value: () => ['a.very.long.address@an-office.example.ly'] },
    ],
    titles,
    { empty: 'none' },
  );
  const table = { kind: 'table', key: 'actions', listing } as const;
  const section = { key: 'actions', heading: 'Actions', blocks: [table] };
  return {
    kind: 'document',
    name: 'paper',
    title: 'Paper',
    subtitle: [],
    sections: [section],
    footer: [],
  };
}

const text = (titles: readonly string[], width: number) =>
  renderDocumentText(printedDocument(paperOf(titles), english), { ...plainScreen, width });

test.each([2_000, 10_000, 100_000])(
  'a title of %i letters prints whole, in narrow lines',
  async (length) => {
    const words = 'كلمة '.repeat(length / 5).trim();
    const drawn = await text([words, 'Short', 'z'.repeat(length)], 80);
    expect(drawn.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(drawn.match(/كلمة/g)).toHaveLength(length / 5);
    expect(drawn.match(/z/g)).toHaveLength(length);
  },
);

test.each([100, 80, 60, 40, 20])(
  'no line is wider than %i columns, and no telephone is broken',
  async (width) => {
    const drawn = await text(['Share the returns SOP', 'مراجعة المحضر'], width);
    expect(drawn.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
    if (width >= 40) expect(drawn).toContain('+218 91 555 0101');
  },
);

test('what XML cannot hold is left out, and the file is well formed', async () => {
  const paper = printedDocument(paperOf(['title \ufffe\uffff\u0000\u001b end']), english);
  const docx = filesInZip(await renderDocumentDocx([paper])).get('word/document.xml') ?? '';
  expect(docx).toContain('title  end');
  const held = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  expect(docx).toMatch(held);
  expect(renderDocumentHtml([paper])).toMatch(held);
  const [block] = paper.sections[0]?.blocks ?? [];
  if (block?.kind !== 'table') throw new Error('no table');
  const sheet = await renderWorkbook([{ name: 'Sheet1', view: block.listing.view({}) }], {
    at: '2026-11-29T00:00:00Z',
  });
  for (const [, xml] of filesInZip(sheet)) expect(xml).toMatch(held);
});
