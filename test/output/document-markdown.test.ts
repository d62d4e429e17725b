import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import type { Block, Document } from '../../src/output/document.ts';
import { renderDocumentMarkdown } from '../../src/output/document-markdown.ts';
import { printedDocument } from '../../src/output/printed.ts';
import { tablePaper, weekly } from './papers.ts';
import { wildText } from './wild-text.ts';

function paper(...blocks: Block[]): Document {
  const sections = [{ key: 's', heading: 'S', blocks }];
  return { kind: 'document', name: 't', title: 'T', subtitle: [], sections, footer: [] };
}

function body(...blocks: Block[]): string {
  return renderDocumentMarkdown(printedDocument(paper(...blocks), english)).replace(
    '# T\n\n## S\n\n',
    '',
  );
}

test('a report as Markdown', () => {
  expect(renderDocumentMarkdown(printedDocument(weekly, english))).toBe(
    [
      '# Weekly report',
      '',
      'Sun 22 – Sat 28 Nov 2026\\',
      'DEMO DATA',
      '',
      '## Actions',
      '',
      '- **open:** 5',
      '- **done this week:** –',
      '',
      '| Id | Action |',
      '| --- | --- |',
      '| A-127 | Share the returns SOP |',
      '| A-131 | Circulate the Round 58 figures |',
      '| A-133 | مراجعة محضر الاجتماع الثالث |',
      '',
      'Late ones first.',
      '',
      '## DTM',
      '',
      '- **IDPs:** 101,234',
      '',
      'Murzuq rose by 212 %: please look at line 431.',
      '',
      '- Sebha fell by 4 %.',
      '- مصراتة لم تتغير.',
      '',
      'No estimates.',
      '',
      'Source: the record book, change 818.',
      '',
    ].join('\n'),
  );
});

describe('text from the book', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['<script>&', '&lt;script&gt;&amp;'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[a](http://x)', '\\[a\\](http://x)'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['12. no list', '12\\. no list'],
    ['===', '\\==='],
    ['~~~', '\\~\\~\\~'],
    ['two\nlines', 'two\\\nlines'],
    ['\u001b[2J\u202e', '\\[2J'],
  ])('%j becomes %j', (text, markdown) => {
    expect(body({ kind: 'paragraph', text })).toBe(`${markdown}\n`);
  });

  test('stays on the line of its list item', () => {
    expect(body({ kind: 'list', items: ['one\n# two', '1) three'] })).toBe(
      '- one # two\n- 1\\) three\n',
    );
  });

  test('never adds a row or a cell to a table', () => {
    const rows = fc.array(fc.tuple(wildText, wildText), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        const markdown = renderDocumentMarkdown(
          printedDocument(tablePaper(['one', 'two'], cells), english),
        );
        const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
        expect(lines).toHaveLength(cells.length + 2);
        for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
      }),
    );
  });
});

test('columns of numbers stand to the right and hidden ones are left out', () => {
  const place = { name: 'Sebha', persons: '5', code: 'LY01' };
  const listing = createListing<typeof place>(
    [
      { key: 'place', title: 'Place', value: ({ name }) => name },
      { key: 'persons', title: 'Persons', value: ({ persons }) => persons, align: 'right' },
      { key: 'code', title: 'Code', value: ({ code }) => code, hidden: true },
    ],
    [place],
    { empty: '' },
  );
  expect(body({ kind: 'table', key: 'table', listing })).toBe(
    '| Place | Persons |\n| --- | ---: |\n| Sebha | 5 |\n',
  );
});
