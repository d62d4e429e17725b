import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { english } from '../../src/language/en/english.ts';
import { createListing } from '../../src/output/create-listing.ts';
import type { Column, View } from '../../src/output/listing.ts';
import { plainScreen } from '../../src/output/screen.ts';
import { renderTable } from '../../src/output/table.ts';
import { type Letter, lettersOnScreen } from './lines-on-screen.ts';
import { wildText } from './wild-text.ts';

type Row = {
  id: number;
  title: string;
  due: string;
  owner: string;
  persons: number;
  place: string;
};

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.integer({ min: 1, max: 999 }),
  title: wildText,
  due: fc.constantFrom('2026-11-24', '2026-01-02', '2026-12-31'),
  owner: wildText,
  persons: fc.integer({ min: 0, max: 999_999 }),
  place: wildText,
});

/** Titles as wide as the widest value, so that headings tell where the columns are. */
const columns = [
  { key: 'id', title: 'Action', value: ({ id }: Row) => `A-${id}` },
  { key: 'title', title: 'Title', value: ({ title }) => title, cut: true },
  { key: 'due', title: 'Due', value: ({ due }) => due },
  { key: 'owner', title: 'Owner', value: ({ owner }) => owner, cut: true, drop: 3 },
  { key: 'persons', title: 'Persons', value: ({ persons }) => persons, align: 'right', drop: 2 },
  { key: 'place', title: 'Place', value: ({ place }) => place, cut: true, drop: 1 },
] satisfies readonly Column<Row>[];
const fixed = ['Action', 'Due', 'Persons'];

type Range = { title: string; start: number; end: number };

function viewOf(rows: readonly Row[]): View {
  return createListing(columns, rows, { empty: '' }).in(english).view({});
}

function ranges(heading: string): Range[] {
  const plain = heading.replaceAll(/[\u200e\u202b\u202c]/g, '');
  const shown = columns
    .map(({ title }) => ({ title, start: plain.indexOf(title.toUpperCase()) }))
    .filter(({ start }) => start >= 0);
  return shown.map((column, index) => ({
    ...column,
    end: (shown[index + 1]?.start ?? Number.POSITIVE_INFINITY) - 2,
  }));
}

const tables = fc.tuple(
  fc.array(row, { minLength: 1, maxLength: 6 }),
  fc.integer({ min: 40, max: 160 }),
);

function printed(rows: readonly Row[], width: number): { heading: string; lines: string[] } {
  const { text } = renderTable(viewOf(rows), { ...plainScreen, width, marks: true });
  const [heading = '', ...lines] = text.slice(0, -1).split('\n');
  expect(lines).toHaveLength(rows.length);
  return { heading, lines };
}

test('no line of a table is wider than the screen or has control characters', () => {
  fc.assert(
    fc.property(tables, ([rows, width]) => {
      const { heading, lines } = printed(rows, width);
      for (const line of [heading, ...lines]) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(line.replace(/\u200e|\u202b(?=[^\u202b\u202c]*\u202c)|\u202c/g, '')).not.toMatch(
          /[\p{Cc}\p{Bidi_Control}]/u,
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('columns begin at the same place in every line', () => {
  fc.assert(
    fc.property(tables, ([rows, width]) => {
      const { heading, lines } = printed(rows, width);
      const columns = ranges(heading);
      for (const line of lines) {
        const gaps = lettersOnScreen(line).filter(({ written }) =>
          columns.every(({ start, end }) => written < start || written >= end),
        );
        expect(gaps.map(({ text }) => text).join('')).toBe(' '.repeat(gaps.length));
        expect(gaps.length % 2).toBe(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('no date, id or number leaves its place where Arabic is turned round', () => {
  fc.assert(
    fc.property(tables, ([rows, width]) => {
      const { heading, lines } = printed(rows, width);
      for (const line of lines) expect(strays(line, ranges(heading))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** Letters seen outside their column, or anywhere but where they are written in a date or number. */
function strays(line: string, columns: readonly Range[]): Letter[] {
  return lettersOnScreen(line).filter(({ written, seen }) => {
    const column = columns.find(({ start, end }) => written >= start && written < end);
    if (column === undefined || fixed.includes(column.title)) return seen !== written;
    return seen < column.start || seen >= column.end;
  });
}

test('without marks a date is turned round, so the check above can fail', () => {
  const line = 'محضر  2026-11-24  طرابلس';
  expect(strays(line, [{ title: 'Due', start: 6, end: 16 }])).not.toEqual([]);
});

test('off a terminal every word is there, without marks', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const { text, hiddenColumns } = renderTable(viewOf(rows), plainScreen);
      expect(hiddenColumns).toEqual([]);
      expect(text).not.toMatch(/[…\p{Bidi_Control}]/u);
      for (const { due, persons } of rows) {
        expect(text).toContain(due);
        expect(text).toContain(String(persons));
      }
    }),
    { numRuns: 150 },
  );
});
