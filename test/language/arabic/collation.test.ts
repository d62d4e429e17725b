import { expect, test } from '@jest/globals';
import { compareArabic } from '../../../src/language/arabic/collation.ts';

test('names are sorted without وزارة and the article', () => {
  const names = [
    'وزارة العمل والتأهيل',
    'وزارة الداخلية',
    'المنظمة الدولية للهجرة',
    'برنامج الأغذية العالمي',
    'وزارة التخطيط',
  ];
  expect(names.toSorted(compareArabic)).toEqual([
    'برنامج الأغذية العالمي',
    'وزارة التخطيط',
    'وزارة الداخلية',
    'وزارة العمل والتأهيل',
    'المنظمة الدولية للهجرة',
  ]);
});

test('the article inside a name does not move it either', () => {
  const names = ['منظمة العفو', 'منظمة أوكسفام', 'منظمة السلام'];
  expect(names.toSorted(compareArabic)).toEqual(['منظمة أوكسفام', 'منظمة السلام', 'منظمة العفو']);
});
