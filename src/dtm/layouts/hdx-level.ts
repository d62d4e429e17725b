import { asciiDigits } from '../../domain/clean-text.ts';
import { isUnknownWord } from '../../tabular/count.ts';
import type { CsvRecord } from '../../tabular/records.ts';
import type { Finding } from '../finding.ts';
import { type CellFault, type PlaceCells, statedCode } from '../place-cells.ts';
import { isTotalLabel } from '../totals.ts';
import { type HdxColumns, type HdxKey, type HdxLevel, hdxLevels } from './hdx-columns.ts';

declare module '../finding.ts' {
  interface Findings {
    LEVEL_UNKNOWN: object;
    LEVEL_CONTRADICTED: { stated: HdxLevel; filled: HdxLevel };
  }
}

/** The finest level with a name or a code; undefined where a row names no place at all. */
export function filledLevel(at: HdxColumns, row: CsvRecord): HdxLevel | undefined {
  const isFilled = (key: HdxKey) => !isUnknownWord(at.cell(row, key));
  return hdxLevels.findLast(({ name, code }) => isFilled(name) || isFilled(code))?.level;
}

/** `adminLevel` came late and is only a second witness. */
export function levelFaults(at: HdxColumns, row: CsvRecord, filled: HdxLevel): CellFault[] {
  const value = at.cell(row, 'level').trim();
  if (value === '') return [];
  const stated = hdxLevels[Number(asciiDigits(value))]?.level;
  if (stated === filled) return [];
  const reason: Finding =
    stated === undefined
      ? { code: 'LEVEL_UNKNOWN' }
      : { code: 'LEVEL_CONTRADICTED', stated, filled };
  return [{ column: at.heading('level'), value, reason }];
}

/** The label of a total row: a total word without its p-code, or no place at all. */
export function hdxTotalLabel(at: HdxColumns, row: CsvRecord): string | undefined {
  if (filledLevel(at, row) === undefined) return '';
  const total = hdxLevels.find(
    ({ name, code }) => statedCode(at.cell(row, code)) === '' && isTotalLabel(at.cell(row, name)),
  );
  return total && at.cell(row, total.name);
}

export function hdxPlaceCells(at: HdxColumns, row: CsvRecord): PlaceCells {
  const level = filledLevel(at, row) ?? 'country';
  const depth = hdxLevels.findIndex((each) => each.level === level);
  const upTo = hdxLevels.slice(0, depth + 1);
  const cell = (of: HdxLevel, key: HdxKey) => ({
    level: of,
    heading: at.heading(key),
    text: at.cell(row, key),
  });
  const codes = upTo.map((each) => cell(each.level, each.code));
  const names = upTo.map((each) => cell(each.level, each.name));
  const [code = cell(level, 'mantikaCode')] = codes.slice(-1);
  return { level, code, parentCodes: codes.slice(0, -1), names };
}
