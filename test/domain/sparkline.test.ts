import { expect, test } from '@jest/globals';
import { sparkline } from '../../src/domain/sparkline.ts';

test('from the least to the most, gaps blank, a break across', () => {
  expect(sparkline([0, 7, null, 14, 'break', 14])).toBe('▁▅ █│█');
});

test('equal values stand at one height', () => {
  expect(sparkline([5, 5, 5])).toBe('▁▁▁');
});
