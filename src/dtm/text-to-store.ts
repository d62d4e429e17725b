import { isNotText } from '../domain/clean-text.ts';
import { groupedNumber } from '../domain/numbers.ts';
import { mostLettersInCell } from '../domain/text-limits.ts';
import type { CellFault } from './place-cells.ts';

/** Of a cell that is stored as the file writes it: held to what could be typed. */
export function storedTextFaults(column: string, text: string): CellFault[] {
  const value = text.trim();
  if (isNotText(value)) return [{ column, value, reason: 'holds what is not text' }];
  const most = mostLettersInCell(column);
  if (value.length <= most) return [];
  const [letters, limit] = [value.length, most].map(groupedNumber);
  return [{ column, value, reason: `${letters} letters are too many: at most ${limit}` }];
}
