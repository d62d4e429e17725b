import { expect, test } from '@jest/globals';
import { searchAlternatives, searchFold, searchWords } from '../../src/domain/search-fold.ts';

/** As search compares: every word by one of its alternatives, anywhere in the text. */
function finds(query: string, text: string): boolean {
  const folded = searchFold(text);
  return searchWords(query).every((word) =>
    searchAlternatives(word).some((one) => folded.includes(one)),
  );
}

test.each([
  ['عبدالله', 'السيد عبد الله التجريبي'],
  ['عبد الله', 'عبدالله التجريبي'],
  ['عبد السلام', 'عَبْد السَّلام'],
  ['ابوسليم', 'بلدية أبو سليم'],
  ['أبو سليم', 'ابوسليم'],
  ['بن غشير', 'قصر بنغشير'],
  ['الهجرة', 'المنظمة الدولية للهجرة'],
  ['اللجنة', 'كتاب موجه للجنة'],
  ['لجنة', 'كتاب موجه للجنة'],
  ['ليبيا', 'زيارة لليبيا'],
  ['للهجرة', 'قانون الهجرة'],
  ['للجنة', 'اجتماع اللجنة'],
  ['الهجرة', 'للعمل وللهجرة'],
  ['هجرة', 'الهجرة'],
])('%s finds %s', (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ['الهجرة', 'هجرة'],
  ['عبدالله', 'عبد الرحمن'],
  ['الجفارة', 'الجفرة'],
])('%s does not find %s', (query, text) => {
  expect(finds(query, text)).toBe(false);
});

test('ordinary words are what they were', () => {
  expect(searchFold('Ministry of Foreign Affairs, Tripoli')).toBe(
    'ministry of foreign affairs tripoli',
  );
  expect(searchWords('')).toEqual([]);
  expect(searchAlternatives('الله')).toEqual(['الله']);
});
