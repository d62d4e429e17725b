import type { LetterDirection } from '../../../domain/vocabulary.ts';
import type { Problem } from '../../../tabular/problem.ts';
import type { RegisterRow } from './read-register.ts';

export type SeriesStart = {
  direction: LetterDirection;
  year: number;
  /** 0 where the book has no entry of that year: then the file may begin anywhere. */
  highest: number;
};

/** A register has no gaps, no number twice, and no day of another year. */
export function seriesProblems(rows: readonly RegisterRow[], start: SeriesStart): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let last = start.highest === 0 ? (rows[0]?.number ?? 1) - 1 : start.highest;
  for (const row of rows.filter(({ number }) => number > 0)) {
    const reason = numberReason(row, last, seen);
    if (reason !== undefined) problems.push(problem(row, 'number', numberText(row), reason));
    seen.set(numberText(row), row.line);
    last = Math.max(last, row.number);
  }
  for (const row of rows) {
    if (row.date === null || row.date.startsWith(String(start.year))) continue;
    problems.push(problem(row, 'date', row.date, `not a day of ${start.year}`));
  }
  return problems;
}

function numberReason(
  row: RegisterRow,
  last: number,
  seen: ReadonlyMap<string, number>,
): string | undefined {
  const earlier = seen.get(numberText(row));
  if (earlier !== undefined) return `the same number as line ${earlier}`;
  if (row.bis > 0) {
    return seen.has(numberText({ ...row, bis: row.bis - 1 }))
      ? undefined
      : 'nothing to stand beside';
  }
  if (row.number <= last) return `${last} was given before it`;
  if (row.number > last + 1) return `${missing(last + 1, row.number - 1)}: enter a void line`;
  return undefined;
}

function missing(from: number, until: number): string {
  return from === until ? `${from} is missing` : `${from} to ${until} are missing`;
}

function numberText({ number, bis }: Pick<RegisterRow, 'number' | 'bis'>): string {
  return bis === 0 ? String(number) : `${number}bis${bis}`;
}

function problem({ line }: RegisterRow, column: string, value: string, reason: string): Problem {
  return { line, column, value, reason };
}
