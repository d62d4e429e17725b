import { inWords } from './in-words.ts';

const shown = 6;

/** Lines of a file of any length: how many, and the first of them. */
export type LineTally = { first: number[]; count: number };

/** Lines come in order; a line that is told twice counts once. */
export function addLine(tally: LineTally, line: number): void {
  if (tally.first.at(-1) === line) return;
  tally.count += 1;
  if (tally.first.length <= shown) tally.first.push(line);
}

export function joinTallies(tallies: readonly LineTally[]): LineTally {
  return {
    first: tallies
      .flatMap(({ first }) => first)
      .sort((a, b) => a - b)
      .slice(0, shown + 1),
    count: tallies.reduce((sum, { count }) => sum + count, 0),
  };
}

/** `line 4`, `lines 4, 7 and 9`, `lines 4, 5, 6, 7, 8, 9 and 12 more`. */
export function lineList(lines: readonly number[], count = lines.length): string {
  const [first] = lines;
  if (count === 1) return `line ${first}`;
  if (count > shown + 1)
    return `lines ${lines.slice(0, shown).join(', ')} and ${count - shown} more`;
  return `lines ${inWords(lines.map(String))}`;
}
