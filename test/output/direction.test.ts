import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { directionOf, runsOf } from '../../src/output/direction.ts';
import { wildText } from './wild-text.ts';

test.each([
  ['السجل العام', 'ltr', 'rtl'],
  ['Letter 113', 'rtl', 'ltr'],
  ['118', 'rtl', 'rtl'],
  ['… 12', 'ltr', 'ltr'],
  ['IOM: المنظمة', 'rtl', 'ltr'],
] as const)('%s on a paper that runs %s runs %s', (text, paper, expected) => {
  expect(directionOf(text, paper)).toBe(expected);
});

describe('a text is cut where its direction changes', () => {
  test('a reference between Arabic words stays in one piece', () => {
    expect(runsOf('كتابكم رقم 4/2/1187 المؤرخ في 26 نوفمبر', 'rtl')).toEqual([
      { text: 'كتابكم رقم ', direction: 'rtl' },
      { text: '4/2/1187', direction: 'ltr' },
      { text: ' المؤرخ في 26 نوفمبر', direction: 'rtl' },
    ]);
  });

  test('a name in Latin letters is one piece too', () => {
    expect(runsOf('ردًا على IN-2026-112 من DTM', 'rtl').map(({ text }) => text)).toEqual([
      'ردًا على ',
      'IN-2026-112',
      ' من ',
      'DTM',
    ]);
  });

  test('and so is an Arabic one between English words', () => {
    expect(runsOf('Ministry – وزارة العمل, today', 'ltr')).toEqual([
      { text: 'Ministry – ', direction: 'ltr' },
      { text: 'وزارة العمل', direction: 'rtl' },
      { text: ', today', direction: 'ltr' },
    ]);
  });

  test('nothing is lost or added', () => {
    fc.assert(
      fc.property(wildText, fc.constantFrom('ltr' as const, 'rtl' as const), (text, base) => {
        const parts = runsOf(text, base).map((run) => run.text);
        expect(parts.join('')).toBe(text);
        expect(parts).not.toContain('');
      }),
    );
  });
});
