import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/domain/fold.ts';

test.each([
  ['vowel marks', 'مُحَضَّر', 'محضر'],
  ['hamza below alef', 'الإدارة', 'الادارة'],
  ['hamza above alef', 'أحمد', 'احمد'],
  ['madda', 'آذار', 'اذار'],
  ['alef wasla', 'ٱلليبية', 'الليبية'],
  ['final ya and alef maqsura', 'مصطفى', 'مصطفي'],
  ['ta marbuta and ha', 'وزارة', 'وزاره'],
  ['hamza on waw', 'مسؤول', 'مسوول'],
  ['hamza on ya', 'هيئة', 'هيية'],
  ['tatweel', 'هـــ', 'ه'],
  ['Persian kaf and ya', 'کلی', 'كلي'],
  ['presentation forms', 'ﻻ', 'لا'],
  ['Arabic digits', 'لجنة ٢٤', 'لجنة 24'],
  ['Persian digits', 'لجنة ۲۴', 'لجنة 24'],
  ['direction marks', '\u202Bمحضر\u202C\u200F', 'محضر'],
  ['zero-width characters', 'مح\u200Bض\u200Cر\uFEFF', 'محضر'],
  ['case', 'IOM Libya', 'iom libya'],
  ['capital İ', 'İN PROGRESS', 'in progress'],
  ['small ı', 'ırak', 'IRAK'],
  ['sharp s', 'Straße', 'STRASSE'],
  ['final sigma', 'ΟΔΟΣ', 'οδος'],
  ['accents', 'Élysée', 'elysee'],
  ['decomposed accents', 'E\u0301lyse\u0301e', 'Élysée'],
  ['full width', 'ＩＯＭ', 'iom'],
  ['ligatures', 'oﬃce', 'office'],
])('%s do not matter', (_what, one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('blanks and punctuation become one blank, and none at the ends', () => {
  expect(fold('  «Ministry\u00A0of — Health,\t(Tripoli)»\n')).toBe('ministry of health tripoli');
  expect(fold('وزارة الصحة،  طرابلس؟')).toBe('وزاره الصحه طرابلس');
});

test('the article stays', () => {
  expect(fold('الهجرة')).toBe('الهجره');
});

test('two districts that differ by one letter stay two', () => {
  expect(fold('الجفارة')).not.toBe(fold('الجفرة'));
});

test('other letters that look alike stay apart', () => {
  expect(fold('سبها')).not.toBe(fold('صبها'));
  expect(fold('Niger')).not.toBe(fold('Nigeria'));
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});

test('half a character is survived', () => {
  expect(fold('a\uD800b')).toBe(fold('A\uD800B'));
});
