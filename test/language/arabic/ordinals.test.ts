import { describe, expect, test } from '@jest/globals';
import { joined, sectionWord } from '../../../src/language/arabic/numbering.ts';
import { ordinal } from '../../../src/language/arabic/ordinals.ts';

describe('an ordinal is written in words', () => {
  test.each([
    [1, 'الأول', 'الأولى'],
    [2, 'الثاني', 'الثانية'],
    [7, 'السابع', 'السابعة'],
    [10, 'العاشر', 'العاشرة'],
    [11, 'الحادي عشر', 'الحادية عشرة'],
    [12, 'الثاني عشر', 'الثانية عشرة'],
    [19, 'التاسع عشر', 'التاسعة عشرة'],
    [20, 'العشرون', 'العشرون'],
    [21, 'الحادي والعشرون', 'الحادية والعشرون'],
    [32, 'الثاني والثلاثون', 'الثانية والثلاثون'],
    [45, 'الخامس والأربعون', 'الخامسة والأربعون'],
    [80, 'الثمانون', 'الثمانون'],
    [99, 'التاسع والتسعون', 'التاسعة والتسعون'],
    [100, 'المئة', 'المئة'],
  ])('%i', (number, masculine, feminine) => {
    expect(ordinal(number)).toBe(masculine);
    expect(ordinal(number, { gender: 'feminine' })).toBe(feminine);
  });

  test('the tens show their case', () => {
    expect(ordinal(20, { case: 'oblique' })).toBe('العشرين');
    expect(ordinal(21, { case: 'oblique' })).toBe('الحادي والعشرين');
  });

  test('beyond a hundred it is a number', () => {
    expect(`الاجتماع ${ordinal(101)}`).toBe('الاجتماع رقم 101');
  });

  test('no two numbers up to a hundred share their words', () => {
    const words = Array.from({ length: 100 }, (_, index) => ordinal(index + 1));
    expect(new Set(words).size).toBe(100);
  });
});

describe('lists and sections are numbered as Arabic papers do', () => {
  test('section words', () => {
    expect([1, 2, 9, 10, 11, 12, 20].map(sectionWord)).toEqual([
      'أولاً',
      'ثانياً',
      'تاسعاً',
      'عاشراً',
      'حادي عشر',
      'ثاني عشر',
      '20',
    ]);
  });

  test('several things are joined with the Arabic comma and و', () => {
    expect(joined([])).toBe('');
    expect(joined(['مالطا'])).toBe('مالطا');
    expect(joined(['ليبيا', 'تونس'])).toBe('ليبيا وتونس');
    expect(joined(['وزارة العمل', 'وزارة الداخلية', 'وزارة الخارجية'])).toBe(
      'وزارة العمل، ووزارة الداخلية، ووزارة الخارجية',
    );
    expect(joined(['iom', 'mfa'])).toBe('iom، mfa');
  });
});
