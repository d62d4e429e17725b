import type { Level } from '../domain/dtm.ts';
import type { Place } from '../domain/place.ts';
import { isUnknownWord } from '../tabular/count.ts';
import type { RowProblem } from './finding.ts';
import type { Remark } from './remarks.ts';

export type CellFault = Omit<RowProblem, 'line'>;

/** A place in a sentence. */
export type CodedPlace = { pcode: string; name: string };

export function named({ code, nameEn }: Place): CodedPlace {
  return { pcode: code, name: nameEn };
}

/** A cell that names the place, or one above it, at `level`. */
export type PlaceCell = { level: Level; heading: string; text: string };

/** What a row says of its place. */
export type PlaceCells = {
  level: Level;
  code: PlaceCell;
  parentCodes: readonly PlaceCell[];
  names: readonly PlaceCell[];
};

export type PlaceMatch = {
  /** undefined exactly where there is a fault. */
  place?: Place;
  /** How the row writes it, where rows may write it in several ways. */
  chain?: string;
  faults: readonly CellFault[];
  remarks: readonly Remark[];
};

/** Codes keep their letters and digits; what cannot be seen, and case, is not part of them. */
export function cleanCode(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toUpperCase();
}

/** A column of codes may hold names: no code is without a digit, and none has a blank inside. */
export function isNameText(text: string): boolean {
  const code = statedCode(text);
  return code !== '' && !/^\S*\d\S*$/.test(code);
}

/** As the gazetteer writes it; empty for a blank, `#N/A` and the like. LBY0211 is LY0211. */
export function statedCode(text: string): string {
  const code = cleanCode(text);
  return isUnknownWord(code) ? '' : code.replace(/^LBY(?=\d*$)/, 'LY');
}
