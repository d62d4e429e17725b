import { groupedNumber } from '../../domain/numbers.ts';
import type { Reading } from '../../dtm/figures.ts';
import { DataError } from '../../errors.ts';
import { twoDigitYear } from '../../tabular/day-text.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    COLUMN_FAILS: {
      file: string;
      column: string;
      reason: string;
      rule: string | undefined;
      failing: number;
      examples: readonly string[];
      /** Columns that were not read and are headed like codes. */
      codes: readonly string[];
    };
  }
}

/** More bad lines than this are counted, not listed. */
const listed = 20;

type Input = { file: string; skipBad: boolean };

/** All or nothing, unless the clerk wants the good rows: headings cannot be skipped. */
export function demandNoProblems(reading: Reading, { file, skipBad }: Input): void {
  const { problems, rows, headerLine } = reading;
  const blocking = skipBad ? problems.filter(({ line }) => line === headerLine) : problems;
  if (blocking.length > 0) throw oneCause(reading, file) ?? rejected(reading, file, skipBad);
  if (reading.series.length > 0) return;
  throw new DataError({
    code: 'NO_FIGURES',
    message: `${file} holds no figure that can be stored (${rows.skipped} rows skipped, ${rows.rejected} rejected).`,
    hints: [`See every line:  mwg dtm check ${file}`],
  });
}

/** Where most rows fail one rule, the column is wrong and not the rows. */
function oneCause({ rules, rows, columns }: Reading, file: string): DataError | undefined {
  const main = rules.toSorted((a, b) => b.rows - a.rows)[0];
  if (main === undefined || main.rows < fewest || main.rows * 2 < rows.inFile) return undefined;
  const codes = columns.left.filter((heading) => /p-?code|code$/i.test(heading));
  const { column, reason, rule, rows: failing, examples } = main;
  return new DataError('COLUMN_FAILS', { file, column, reason, rule, failing, examples, codes });
}

/** Of fewer rows each is worth a line. */
const fewest = 20;

function rejected({ problems, rejectedLines, rows }: Reading, file: string, skipBad: boolean) {
  const lines = problems
    .slice(0, listed)
    .map(
      ({ line, column, value, reason }) => `line ${line}  ${column}  ${quoted(value)}  ${reason}`,
    );
  const more = Math.max(problems.length, rejectedLines.size) - lines.length;
  return new DataError({
    code: 'ROWS_REJECTED',
    message: `${rows.rejected} of ${rows.inFile} rows of ${file} cannot be stored, so nothing was imported.`,
    details: [...lines, ...(more > 0 ? [`and ${more} more:  mwg dtm check ${file}`] : [])],
    hints: [
      'Correct these lines in the file, and import it again.',
      ...(problems.some(({ reason }) => reason === twoDigitYear)
        ? ['Or state the period yourself:  --from DAY --until DAY']
        : []),
      ...(skipBad || rows.stored === 0 ? [] : ['Or store the other rows only:  --skip-bad']),
    ],
  });
}

/** Every level and breakdown restates the same people: one population must have the published total. */
export function demandExpected({ series, rounds }: Reading, expected: number | undefined): void {
  if (expected === undefined) return;
  if (rounds.length > 1) throw severalRounds(rounds.length);
  const counted = series.filter(({ measure }) => measure === 'individuals');
  const populations = new Set(counted.map(({ population }) => population));
  const isMet = [...populations].some((who) =>
    counted.every(({ population, total }) => population !== who || total === expected),
  );
  if (isMet) return;
  throw new DataError({
    code: 'TOTAL_NOT_EXPECTED',
    message: `the file does not sum to the ${groupedNumber(expected)} expected, so nothing was imported.`,
    details: counted
      .filter(({ total }) => total !== expected)
      .map(
        ({ level, population, total }) =>
          `${population}, ${level} level: ${groupedNumber(total)}, a difference of ${groupedNumber(total - expected)}`,
      ),
    hints: ['Check the published total, or leave --expect out.'],
  });
}

function severalRounds(count: number): DataError {
  return new DataError({
    code: 'SEVERAL_ROUNDS',
    message: `the file holds ${count} rounds, which have no total together, so nothing was imported.`,
    hints: ['Leave --expect out.'],
  });
}

function quoted(value: string): string {
  return value === '' ? '(blank)' : `"${value}"`;
}
