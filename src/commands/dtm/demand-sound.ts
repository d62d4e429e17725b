import type { Cause } from '../../domain/cause.ts';
import { causesOf } from '../../dtm/broken-rules.ts';
import type { Reading, SeriesFigures } from '../../dtm/figures.ts';
import type { Finding } from '../../dtm/finding.ts';
import { DataError } from '../../errors.ts';
import { type ShownUnknown, unknownNames } from './unknown-names.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    COLUMN_FAILS: {
      cause: Cause<Finding>;
      isYearShort: boolean;
      /** Columns that were not read and are headed like codes. */
      codes: readonly string[];
      unknown: readonly ShownUnknown[];
    };
    NO_FIGURES: { file: string; skipped: number; rejected: number };
    ROWS_REJECTED: {
      file: string;
      rows: { rejected: number; inFile: number };
      /** The first of them. */
      problems: Reading['problems'];
      more: number;
      isYearShort: boolean;
      hasGoodRows: boolean;
      unknown: readonly ShownUnknown[];
    };
    SEVERAL_ROUNDS: { count: number };
    TOTAL_NOT_EXPECTED: {
      expected: number;
      others: readonly Pick<SeriesFigures, 'level' | 'population' | 'total'>[];
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
  if (blocking.length > 0) throw oneCause(reading) ?? rowsRejected(reading, file, skipBad);
  if (reading.series.length > 0) return;
  const { skipped, rejected } = rows;
  throw new DataError('NO_FIGURES', { file, skipped, rejected });
}

/** Where most rows fail one rule, the column is wrong and not the rows. */
function oneCause(reading: Reading): DataError | undefined {
  const main = causesOf(reading).causes[0];
  if (main === undefined || main.rows * 2 < reading.rows.inFile) return undefined;
  return new DataError('COLUMN_FAILS', {
    ...{
      cause: main,
      codes: codeColumns(reading),
      isYearShort: main.what.code === 'DAY_YEAR_SHORT',
    },
    unknown: unknownNames(reading.problems),
  });
}

/** Columns that were not read and are headed like codes. */
export function codeColumns({ columns }: Reading): string[] {
  return columns.left.filter((heading) => /p-?code|code$/i.test(heading));
}

function rowsRejected(
  { problems, rejectedLines, rows }: Reading,
  file: string,
  skipBad: boolean,
): DataError {
  const first = problems.slice(0, listed);
  return new DataError('ROWS_REJECTED', {
    ...{ file, rows, problems: first },
    more: Math.max(problems.length, rejectedLines.size) - first.length,
    isYearShort: problems.some(({ reason }) => reason.code === 'DAY_YEAR_SHORT'),
    hasGoodRows: !skipBad && rows.stored > 0,
    unknown: unknownNames(problems),
  });
}

/** Every level and breakdown restates the same people: one population must have the published total. */
export function demandExpected({ series, rounds }: Reading, expected: number | undefined): void {
  if (expected === undefined) return;
  if (rounds.length > 1) throw new DataError('SEVERAL_ROUNDS', { count: rounds.length });
  const counted = series.filter(({ measure }) => measure === 'individuals');
  const populations = new Set(counted.map(({ population }) => population));
  const isMet = [...populations].some((who) =>
    counted.every(({ population, total }) => population !== who || total === expected),
  );
  if (isMet) return;
  const others = counted.filter(({ total }) => total !== expected);
  throw new DataError('TOTAL_NOT_EXPECTED', { expected, others });
}
