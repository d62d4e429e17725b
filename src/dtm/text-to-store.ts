import { isNotText } from '../domain/clean-text.ts';
import { mostLettersInCell } from '../domain/text-limits.ts';
import type { CellFault } from './place-cells.ts';

declare module './finding.ts' {
  interface Findings {
    TEXT_NOT_TEXT: object;
    TEXT_TOO_LONG: { letters: number; most: number };
  }
}

/** Of a cell that is stored as the file writes it: held to what could be typed. */
export function storedTextFaults(column: string, text: string): CellFault[] {
  const value = text.trim();
  if (isNotText(value)) return [{ column, value, reason: { code: 'TEXT_NOT_TEXT' } }];
  const most = mostLettersInCell(column);
  if (value.length <= most) return [];
  return [{ column, value, reason: { code: 'TEXT_TOO_LONG', letters: value.length, most } }];
}
