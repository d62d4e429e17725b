import type { LostLetters } from '../domain/lost-letters.ts';
import type { Problem } from './problem.ts';

/** Why a row of a list cannot be stored. Each room that finds one adds its code and values here. */
export interface ListFaults {
  /** Said already, by what reads all tables. */
  TEXT: { text: string };
  LETTERS_LOST: { how: LostLetters };
  NOT_TEXT: object;
  TOO_LONG: { letters: number; most: number };
  WORD_UNKNOWN: { words: readonly string[] };
}

export type ListFault = { [C in keyof ListFaults]: { code: C } & ListFaults[C] }[keyof ListFaults];

export type ListProblem = Omit<Problem, 'reason'> & { fault: ListFault };

export function textFault({ reason, ...where }: Problem): ListProblem {
  return { ...where, fault: { code: 'TEXT', text: reason } };
}
