/** More than that are counted and not named. */
export const linesNamed = 6;

/** Lines of a file of any length: how many, and the first of them. */
export type LineTally = { first: number[]; count: number };

/** Lines come in order; a line that is told twice counts once. */
export function addLine(tally: LineTally, line: number): void {
  if (tally.first.at(-1) === line) return;
  tally.count += 1;
  if (tally.first.length <= linesNamed) tally.first.push(line);
}

export function joinTallies(tallies: readonly LineTally[]): LineTally {
  return {
    first: tallies
      .flatMap(({ first }) => first)
      .sort((a, b) => a - b)
      .slice(0, linesNamed + 1),
    count: tallies.reduce((sum, { count }) => sum + count, 0),
  };
}
