import { expect, test } from '@jest/globals';
import { inLanguage } from '../../src/documents/paper-language.ts';
import { directionOf, runsOf } from '../../src/output/direction.ts';

test('the numbers of the Arabic half of a bilingual line stay in it', () => {
  const line = inLanguage('both', { en: 'Mon 1 Jan 2018', ar: 'الاثنين 1 يناير 2018' });
  expect(runsOf(line, 'ltr')).toEqual([
    { text: 'Mon 1 Jan 2018 – ', direction: 'ltr' },
    { text: 'الاثنين 1 يناير 2018', direction: 'rtl', isWhole: true },
  ]);
});

test('a reference in Arabic digits does not turn the line that it begins', () => {
  expect(directionOf('٤/٢/٢٠, 29 Apr 2018', 'ltr')).toBe('ltr');
  expect(directionOf('٤/٢/٢٠', 'rtl')).toBe('rtl');
  expect(directionOf('طلب نسخة', 'ltr')).toBe('rtl');
});
