import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { counted, percent, pluralForm } from '../../../src/language/arabic/counting.ts';

describe('a counted noun takes the form of its number', () => {
  test.each([
    [0, '0 يوم'],
    [1, 'يوم واحد'],
    [2, 'يومان'],
    [3, '3 أيام'],
    [10, '10 أيام'],
    [11, '11 يومًا'],
    [99, '99 يومًا'],
    [100, '100 يوم'],
    [101, '101 يوم'],
    [103, '103 أيام'],
    [111, '111 يومًا'],
    [1200, '1,200 يوم'],
  ])('%i days', (count, text) => {
    expect(counted(count, 'day')).toBe(text);
  });

  test.each([
    [1, 'يوم عمل واحد'],
    [2, 'يوما عمل'],
    [5, '5 أيام عمل'],
    [14, '14 يوم عمل'],
    [100, '100 يوم عمل'],
  ])('%i working days', (count, text) => {
    expect(counted(count, 'workingDay')).toBe(text);
  });

  test('a feminine noun', () => {
    expect(counted(1, 'page')).toBe('صفحة واحدة');
    expect(counted(2, 'page')).toBe('صفحتان');
    expect(counted(7, 'page')).toBe('7 صفحات');
    expect(counted(12, 'page')).toBe('12 صفحة');
  });

  test('the dual after a preposition', () => {
    expect(counted(2, 'day', 'oblique')).toBe('يومين');
    expect(counted(2, 'workingDay', 'oblique')).toBe('يومي عمل');
  });

  test('704,142 migrants, never with the full stop that Libya’s locale prints', () => {
    expect(counted(704_142, 'migrant')).toBe('704,142 مهاجرًا');
  });
});

test('the form is the one of the Unicode rules, for every whole number', () => {
  const rules = new Intl.PluralRules('ar');
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(pluralForm(count)).toBe(rules.select(count));
    }),
  );
});

test('per cent is written in words', () => {
  expect(percent('+0.5')).toBe('+0.5 في المئة');
});
