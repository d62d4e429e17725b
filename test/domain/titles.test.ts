import { expect, test } from '@jest/globals';
import { isArabicTitle, titles } from '../../src/domain/titles.ts';

test.each([
  'مراجعة المحضر',
  'تقرير المنظمة (IOM)',
  'اجتماع مع International Organization for Migration',
  'IOM: تقرير الربع الثالث',
  '(Draft) مذكرة بشأن العودة',
  '«Labour mobility» ورشة عمل حول',
  'UNHCR وIOM: اجتماع تنسيقي',
  'MoU مع وزارة العمل',
  '3/2026 كتاب',
  '«الدليل»',
])('%s is Arabic', (title) => {
  expect(isArabicTitle(title)).toBe(true);
});

test.each([
  'Share the returns SOP',
  'Translate «دليل العودة» into English',
  '(مسودة) Draft of the minutes',
  'IOM to brief وزارة العمل',
  'DTM',
  'Round 58',
  '58',
  'Meeting with وزارة الداخلية',
  '"Secure return" workshop',
])('%s is English', (title) => {
  expect(isArabicTitle(title)).toBe(false);
});

test('an Arabic title beside it makes the first one the English one, as it is', () => {
  expect(titles('تقرير', 'تقرير')).toEqual({ titleEn: 'تقرير', titleAr: 'تقرير' });
  expect(titles('تقرير', undefined)).toEqual({ titleEn: null, titleAr: 'تقرير' });
  expect(titles('Report', undefined)).toEqual({ titleEn: 'Report', titleAr: null });
});
