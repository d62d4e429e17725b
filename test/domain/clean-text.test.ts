import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asciiDigits, cleanText, isNotText, splitList } from '../../src/domain/clean-text.ts';

test('Arabic and Persian digits become ours, and other text stays', () => {
  expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ A-١٢٧')).toBe('0123456789 0123456789 A-127');
});

describe('cleanText', () => {
  test.each([
    ['blanks at the ends', '  minutes \n', 'minutes'],
    [
      'direction marks',
      '\u202Bمحضر\u202C \u200E(IOM)\u200F \u2067x\u2069 \u061Cy',
      'محضر (IOM) x y',
    ],
    ['zero-width characters', '\uFEFFmin\u200Bu\u2060tes\u00AD', 'minutes'],
    ['fixed spaces', 'round\u00A017\u202Fof 20', 'round 17 of 20'],
    ['blanks behind a mark', '\u200E  minutes  \u200F', 'minutes'],
    ['a decomposed accent', 'Ne\u0301', 'Né'],
    ['an accent parted by a zero-width space', 'e\u200B\u0301', 'é'],
    ['the start of a terminal command', '\u001B[31mred\u001B[0m \u009B2Jx\u0007', '[31mred[0m 2Jx'],
    ['an accent parted by a control character', 'e\u0001\u0301', 'é'],
    ['a joiner at the end of a word', 'سپرده\u200C است', 'سپرده است'],
  ])('puts %s right', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each([
    ['a joiner within a word', 'می\u200Cخواهم'],
    ['a joined emoji', '👩\u200D🔧'],
    ['vowel marks and letters', 'مُحَضَّر الإدارة'],
    ['line breaks inside', 'one\ntwo'],
  ])('keeps %s', (_what, text) => {
    expect(cleanText(text)).toBe(text);
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('splitList', () => {
  test.each([
    ['iom, moi,unhcr', ['iom', 'moi', 'unhcr']],
    ['iom، moi ،unhcr', ['iom', 'moi', 'unhcr']],
    [' , iom,, ', ['iom']],
    ['UNHCR, IOM, iom , \u200Fiom', ['UNHCR', 'IOM']],
    ['الإدارة، الادارة', ['الإدارة']],
    ['+, -', ['+', '-']],
    ['', []],
  ])('reads %j as %j', (text, parts) => {
    expect(splitList(text)).toEqual(parts);
  });
});

test('half a character is found, a whole one is not', () => {
  expect(isNotText('ab\uD83D')).toBe(true);
  expect(isNotText('\uDE00ab')).toBe(true);
  expect(isNotText('ab😀 محضر')).toBe(false);
  // Half a pair, a zero byte, and what no XML can hold.
  for (const text of ['a\0b', 'a\uFFFEb', 'a\uFFFF', 'a\uFDD0']) expect(isNotText(text)).toBe(true);
});
