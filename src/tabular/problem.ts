import type { TableFinding } from './finding.ts';

/** What is wrong in a file, and where a person can find it. */
export type Problem<Reason = TableFinding> = {
  /** Physical line, the first is 1. */
  line: number;
  /** The heading as the file spells it, or `(row)` where the whole row is meant. */
  column: string;
  value: string;
  reason: Reason;
  /** A name that is not known, which the office can teach. */
  unknown?: UnknownName;
};

export type Candidate = { code: string; name: string };

export type UnknownName = {
  kind: 'place' | 'nationality';
  name: string;
  /** What may be meant, likest first: looked for only where it is shown. */
  candidates: () => readonly Candidate[];
};

/** A row left out on purpose: a total, a blank line, a tag row. */
export type Skip<Reason = TableFinding> = { line: number; reason: Reason };

export const wholeRow = '(row)';
