import { groupedNumber } from '../../domain/numbers.ts';
import type { Reading } from '../../dtm/figures.ts';
import { DataError } from '../../errors.ts';

/** More bad lines than this are counted, not listed. */
const listed = 20;

/** All or nothing: one bad row, and nothing of the file is stored. */
export function demandNoProblems({ problems, rows }: Reading, file: string): void {
  if (problems.length === 0) return;
  const lines = problems
    .slice(0, listed)
    .map(
      ({ line, column, value, reason }) => `line ${line}  ${column}  ${quoted(value)}  ${reason}`,
    );
  const more = problems.length - lines.length;
  throw new DataError({
    code: 'ROWS_REJECTED',
    message: `${rows.rejected} of ${rows.inFile} rows of ${file} cannot be stored, so nothing was imported.`,
    details: [...lines, ...(more > 0 ? [`and ${more} more`] : [])],
    hints: ['Correct these lines in the file, and import it again.'],
  });
}

/** Every level restates the same people, so each is compared with the published total alone. */
export function demandExpected({ series }: Reading, expected: number | undefined): void {
  if (expected === undefined) return;
  const wrong = series.filter((one) => one.total !== expected);
  if (wrong.length === 0) return;
  throw new DataError({
    code: 'TOTAL_NOT_EXPECTED',
    message: `the file does not sum to the ${groupedNumber(expected)} expected, so nothing was imported.`,
    details: wrong.map(
      ({ level, population, total }) =>
        `${population}, ${level} level: ${groupedNumber(total)}, a difference of ${groupedNumber(total - expected)}`,
    ),
    hints: ['Check the published total, or leave --expect out.'],
  });
}

function quoted(value: string): string {
  return value === '' ? '(blank)' : `"${value}"`;
}
