import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { english } from '../../src/language/en/english.ts';
import { cleanCell } from '../../src/output/cell.ts';
import { renderDocumentText } from '../../src/output/document-text.ts';
import { printedDocument } from '../../src/output/printed.ts';
import { plainScreen } from '../../src/output/screen.ts';
import { lettersOnScreen } from './lines-on-screen.ts';
import { tablePaper, weekly } from './papers.ts';
import { wildText } from './wild-text.ts';

const frame = /[\s│─┌┬┐├┼┤└┴┘]/g;

function tableLines(text: string): string[] {
  return text.split('\n').filter((line) => /^\u200e?[│┌├└]/.test(line));
}

test('a report in a pipe', async () => {
  expect(await renderDocumentText(printedDocument(weekly, english), plainScreen)).toBe(
    [
      'Weekly report',
      'Sun 22 – Sat 28 Nov 2026',
      'DEMO DATA',
      '',
      'ACTIONS',
      '  open            5',
      '  done this week  –',
      '',
      '┌───────┬────────────────────────────────┐',
      '│ Id    │ Action                         │',
      '├───────┼────────────────────────────────┤',
      '│ A-127 │ Share the returns SOP          │',
      '│ A-131 │ Circulate the Round 58 figures │',
      '│ A-133 │ مراجعة محضر الاجتماع الثالث    │',
      '└───────┴────────────────────────────────┘',
      'Late ones first.',
      '',
      'DTM',
      '  IDPs  101,234',
      '',
      'Murzuq rose by 212 %: please look at line 431.',
      '',
      '  - Sebha fell by 4 %.',
      '  - مصراتة لم تتغير.',
      '',
      'No estimates.',
      '',
      'Source: the record book, change 818.',
      '',
    ].join('\n'),
  );
});

describe('a table in a paper', () => {
  test('wraps at words, rules its rows apart and breaks only a word that is too long', async () => {
    const email = `${'first.'.repeat(8)}last@secretariat.example.org`;
    const paper = tablePaper(
      ['id', 'words'],
      [
        ['A-1', 'The minutes of the third plenary are circulated for comment'],
        ['A-2', email],
      ],
      true,
    );
    const text = await renderDocumentText(printedDocument(paper, english), {
      ...plainScreen,
      width: 40,
    });
    expect(tableLines(text)).toEqual([
      '┌─────┬────────────────────────────────┐',
      '│ id  │ words                          │',
      '├─────┼────────────────────────────────┤',
      '│ A-1 │ The minutes of the third       │',
      '│     │ plenary are circulated for     │',
      '│     │ comment                        │',
      '├─────┼────────────────────────────────┤',
      '│ A-2 │ first.first.first.first.first. │',
      '│     │ first.first.first.last@secreta │',
      '│     │ riat.example.org               │',
      '└─────┴────────────────────────────────┘',
    ]);
  });

  test.each([
    ['plain', 'done'],
    ['wrapped', 'a title long enough to be wrapped on a narrow page, twice over'],
  ])('of 120 %s rows is one box of the same widths', async (_kind, title) => {
    const rows = Array.from({ length: 120 }, (_, row) => [`A-${row + 1}`, title, 'مُحَضَّر 👍🏽']);
    const text = await renderDocumentText(
      printedDocument(tablePaper(['id', 'title', 'note'], rows), english),
      {
        ...plainScreen,
        width: 50,
      },
    );
    const lines = tableLines(text);
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    expect(lines.filter((line) => line.startsWith('┌'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('└'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('│ id'))).toHaveLength(1);
    const numbers = lines.flatMap((line) => /│ A-(\d+) /.exec(line)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(rows.map((_, row) => row + 1));
    const rules = lines.filter((line) => line.startsWith('├'));
    expect(rules).toHaveLength(title === 'done' ? 1 : 120);
  });

  test('loses no letter, however wild and narrow, and no line has another width', async () => {
    const rows = fc.array(fc.tuple(wildText, wildText), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 50, max: 120 }), async (cells, width) => {
        const paper = tablePaper(['one', 'two'], cells);
        const screen = { ...plainScreen, width };
        const drawn = tableLines(await renderDocumentText(printedDocument(paper, english), screen));
        expect(new Set(drawn.map((line) => stringWidth(line))).size).toBe(1);
        expect(sortedLetters(drawn.join(''))).toBe(
          sortedLetters(cleanCell(['one', 'two', ...cells.flat()].join(''))),
        );
      }),
    );
  });

  test('breaks no word that could be read, whatever room is left', async () => {
    const words = ['International', 'Commissioner', 'representative'];
    const paper = printedDocument(tablePaper(['one', 'two', 'three'], [words]), english);
    for (let width = 20; width <= 80; width += 1) {
      const text = await renderDocumentText(paper, { ...plainScreen, width });
      for (const word of words) expect(text).toContain(word);
    }
  });

  test('keeps its columns where Arabic is turned round', async () => {
    const rows = fc.array(fc.tuple(wildText, fc.constant('2026-11-24'), wildText), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const screen = { ...plainScreen, width: 80, marks: true };
        const text = await renderDocumentText(
          printedDocument(tablePaper(['a', 'due', 'b'], cells), english),
          screen,
        );
        for (const line of tableLines(text)) expect(movedParts(line)).toEqual([]);
      }),
    );
  });
});

/** Borders, and whatever stands between the second and third, that are seen elsewhere. */
function movedParts(line: string) {
  const all = lettersOnScreen(line);
  const borders = all.filter(({ text }) => text === '│');
  const [, from = 0, to = 0] = borders.map(({ written }) => written);
  const due = all.filter(({ written }) => written > from && written < to);
  return [...borders, ...due].filter(({ written, seen }) => written !== seen);
}

function sortedLetters(text: string): string {
  return [...text.replace(frame, '')].sort().join('');
}

test('a page is never wider than 100, and 80 off a terminal', async () => {
  const words = 'word '.repeat(60).trim();
  const paper = {
    ...tablePaper([], []),
    sections: [{ key: 's', heading: 'S', blocks: [{ kind: 'paragraph', text: words } as const] }],
  };
  const wide = await renderDocumentText(printedDocument(paper, english), {
    ...plainScreen,
    width: 200,
  });
  const piped = await renderDocumentText(printedDocument(paper, english), plainScreen);
  expect(Math.max(...wide.split('\n').map((line) => line.length))).toBe(99);
  expect(Math.max(...piped.split('\n').map((line) => line.length))).toBe(79);
  expect(piped.match(/word/g)).toHaveLength(60);
});

test('nothing that steers a terminal is printed', async () => {
  const paper = tablePaper(['\u001b[1mkey'], [['\u001b]0;title\u0007\u009b31m']]);
  const text = await renderDocumentText(
    printedDocument({ ...paper, title: 'T\u001b[2J' }, english),
    plainScreen,
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
