/** What so many rows of a file have wrong alike that it is said once. */
export type Cause<What = string> = {
  column: string;
  what: What;
  /** Wrong with the column as a whole, and not with each of its rows. */
  isOfColumn: boolean;
  /** The flag that takes the column as it is. */
  answer: string | undefined;
  rows: number;
  examples: readonly string[];
  /** Where it stands, as far as lines are listed. */
  lines: readonly number[];
};
