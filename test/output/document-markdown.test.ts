import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Document } from '../../src/output/document.ts';
import { renderDocumentMarkdown } from '../../src/output/document-markdown.ts';
import { tablePaper, weekly } from './papers.ts';
import { wildText } from './wild-text.ts';

function paper(...blocks: Block[]): Document {
  const sections = [{ key: 's', heading: 'S', blocks }];
  return { kind: 'document', name: 't', title: 'T', subtitle: [], sections, footer: [] };
}

function body(...blocks: Block[]): string {
  return renderDocumentMarkdown(paper(...blocks)).replace('# T\n\n## S\n\n', '');
}

test('a report as Markdown', () => {
  expect(renderDocumentMarkdown(weekly)).toBe(
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
        const markdown = renderDocumentMarkdown(tablePaper(['one', 'two'], cells));
        const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
        expect(lines).toHaveLength(cells.length + 2);
        for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
      }),
    );
  });
});

test('columns of numbers stand to the right and hidden ones are left out', () => {
  const view = {
    columns: [
      { key: 'place', title: 'Place' },
      { key: 'persons', title: 'Persons', align: 'right' as const },
      { key: 'code', title: 'Code', hidden: true as const },
    ],
    rows: [['Sebha', '5', 'LY01'].map((text) => ({ value: text, text }))],
  };
  const listing = { kind: 'listing', keys: [], count: 1, view: () => view, empty: '', notes: [] };
  expect(body({ kind: 'table', key: 'table', listing: { ...listing, kind: 'listing' } })).toBe(
    '| Place | Persons |\n| --- | ---: |\n| Sebha | 5 |\n',
  );
});
