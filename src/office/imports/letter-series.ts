import type { IsoDay } from '../../domain/day.ts';
import type { LetterDirection } from '../../domain/vocabulary.ts';
import type { ListFault, ListProblem } from '../../tabular/list-problem.ts';
import type { LetterRow } from './read-letters.ts';

declare module '../../tabular/list-problem.ts' {
  interface ListFaults {
    NUMBER_TWICE: { line: number };
    NOTHING_BESIDE: object;
    NUMBER_GIVEN: { last: number };
    NUMBERS_MISSING: { from: number; until: number };
    OTHER_YEAR: { year: number; day: IsoDay };
  }
}

export type SeriesStart = {
  direction: LetterDirection;
  year: number;
  /** 0 where the book has no entry of that year: then the file may begin anywhere. */
  highest: number;
};

/** A register has no gaps, no number twice, and no day of another year. */
export function seriesProblems(rows: readonly LetterRow[], start: SeriesStart): ListProblem[] {
  const problems: ListProblem[] = [];
  const seen = new Map<string, number>();
  let last = start.highest === 0 ? (rows[0]?.number ?? 1) - 1 : start.highest;
  for (const row of rows.filter(({ number }) => number > 0)) {
    const fault = numberFault(row, last, seen);
    const { line } = row;
    if (fault !== undefined) {
      problems.push({ line, column: 'number', value: numberText(row), fault });
    }
    seen.set(numberText(row), line);
    last = Math.max(last, row.number);
  }
  return [...problems, ...rows.flatMap((row) => otherYear(row, start.year))];
}

function otherYear({ line, date }: LetterRow, year: number): ListProblem[] {
  if (date === null || date.startsWith(String(year))) return [];
  return [{ line, column: 'date', value: date, fault: { code: 'OTHER_YEAR', year, day: date } }];
}

function numberFault(
  row: LetterRow,
  last: number,
  seen: ReadonlyMap<string, number>,
): ListFault | undefined {
  const earlier = seen.get(numberText(row));
  if (earlier !== undefined) return { code: 'NUMBER_TWICE', line: earlier };
  if (row.bis > 0) {
    const isBeside = seen.has(numberText({ ...row, bis: row.bis - 1 }));
    return isBeside ? undefined : { code: 'NOTHING_BESIDE' };
  }
  if (row.number <= last) return { code: 'NUMBER_GIVEN', last };
  if (row.number === last + 1) return undefined;
  return { code: 'NUMBERS_MISSING', from: last + 1, until: row.number - 1 };
}

function numberText({ number, bis }: Pick<LetterRow, 'number' | 'bis'>): string {
  return bis === 0 ? String(number) : `${number}bis${bis}`;
}
