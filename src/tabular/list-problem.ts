import type { LostLetters } from '../domain/lost-letters.ts';
import type { OneOf, TableFinding } from './finding.ts';
import type { Problem } from './problem.ts';

/** Why a row of a list cannot be stored. Each room that finds one adds its code and values here. */
export interface ListFaults {
  /** In words already. */
  TEXT: { text: string };
  /** By what reads all tables. */
  FOUND: { finding: TableFinding };
  LETTERS_LOST: { how: LostLetters };
  NOT_TEXT: object;
  TOO_LONG: { letters: number; most: number };
  WORD_UNKNOWN: { words: readonly string[] };
}

export type ListFault = OneOf<ListFaults>;

export type ListProblem = Omit<Problem, 'reason'> & { fault: ListFault };

export function foundFault({ reason, ...where }: Problem): ListProblem {
  return { ...where, fault: { code: 'FOUND', finding: reason } };
}
