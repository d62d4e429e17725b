import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { cellWidth, cleanCell, cutCell, padCell, stripControls } from '../../src/output/cell.ts';
import { wildText } from './wild-text.ts';

describe('cleaning', () => {
  test.each([
    ['one\r\ntwo\tthree', 'one two three'],
    ['\u001b[31mred\u0007\u009b0m', '[31mred0m'],
    ['\u202e2026-01-02\u202c', '2026-01-02'],
    ['مُحَضَّر', 'محضر'],
    ['محـــضر', 'محضر'],
    ['1448 هـ', '1448 هـ'],
    ['15 رجب 1447هـ،', '15 رجب 1447هـ،'],
    ['هـــذا', 'هذا'],
    ['ا\u0654حمد', 'أحمد'],
    ['a\u200db\ufeffc\u00add', 'abcd'],
    ['Zoe\u0308', 'Zoë'],
    ['line\u2028end', 'line end'],
  ])('%j is shown as %j', (stored, shown) => {
    expect(cleanCell(stored)).toBe(shown);
  });

  test('a line keeps its harakat but nothing that steers a terminal', () => {
    expect(stripControls('مُحَضَّر\u0000\u200f\u001b]0;x\u0007')).toBe('مُحَضَّر]0;x');
  });
});

describe('width', () => {
  test.each([
    ['A-127', 5],
    ['محضر', 4],
    ['漢字', 4],
    ['🇱🇾', 2],
    ['👍🏽', 2],
    ['Zoë', 3],
    ['محض…\u200f', 4],
  ])('of %s is %i', (text, width) => {
    expect(cellWidth(text)).toBe(width);
  });

  test('agrees with string-width on whatever people type', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const cell = cleanCell(text);
        expect(cellWidth(cell)).toBe(stringWidth(cell));
      }),
      { numRuns: 1000 },
    );
  });
});

test('every Latin and Arabic letter, digit and point is cleaned and measured as string-width does', () => {
  const codes = [...range(0x20, 0x2ff), ...range(0x606, 0x6dc), ...range(0x6de, 0x6ff)];
  const cells = [...codes, ...range(0x2010, 0x2027)].map((code) =>
    cleanCell(`a${String.fromCharCode(code)}b`),
  );
  expect(cells.filter((cell) => cellWidth(cell) !== stringWidth(cell))).toEqual([]);
  expect(cells.filter((cell) => /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(cell))).toEqual(
    [],
  );
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('cutting', () => {
  test.each([
    ['Share the returns SOP', 9, 'Share th…'],
    ['Share', 5, 'Share'],
    ['漢字漢字', 6, '漢字…'],
    ['a👍🏽👍🏽👍🏽', 4, 'a👍🏽…'],
    ['🇱🇾🇹🇳🇪🇬', 4, '🇱🇾…'],
    ['ab', 1, '…'],
  ])('%s to %i is %s', (text, width, cut) => {
    expect(cutCell(text, width)).toBe(cut);
  });

  test('ends inside no number, and adds no mark', () => {
    expect(cutCell('محضر الاجتماع', 6)).toBe('محضر …');
    expect(cutCell('Total 701,240 migrants', 10)).toBe('Total …');
    expect(cutCell('Total 701,240 migrants', 14)).toBe('Total 701,240…');
    expect(cutCell('رقم 4/2/1187 بتاريخ', 9)).toBe('رقم …');
    expect(cutCell('هاتف ٠٩١٥٥٥٠١٠١', 9)).toBe('هاتف …');
    expect(cutCell('+218915550101', 6)).toBe('…');
  });

  test('keeps whole letters within the width', () => {
    const segmenter = new Intl.Segmenter('en');
    fc.assert(
      fc.property(wildText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const cell = cleanCell(text);
        const cut = cutCell(cell, width);
        expect(stringWidth(cut)).toBeLessThanOrEqual(width);
        if (cut === cell) return;
        const start = cut.slice(0, -1);
        const ends = [...segmenter.segment(cell)].map(({ index }) => index);
        expect(cell.startsWith(start)).toBe(true);
        expect(ends).toContain(start.length);
      }),
    );
  });
});

test('padding goes after text and before numbers, and never shortens', () => {
  expect(padCell('محضر', 6)).toBe('محضر  ');
  expect(padCell('58', 4, 'right')).toBe('  58');
  expect(padCell('58', 4, 'right', '<58>')).toBe('  <58>');
  expect(padCell('A-127', 3)).toBe('A-127');
});
