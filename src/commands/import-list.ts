import { DataError } from '../errors.ts';
import { problemLine, readingLines } from '../language/en/imports.ts';
import type { ListReading, NoList } from '../tabular/list-file.ts';
import type { ListProblem } from '../tabular/list-problem.ts';

/** More bad lines than this are counted, not listed. */
const listed = 50;

/** All or nothing, and all that is wrong at once. */
export function demandSound(
  path: string,
  reading: ListReading,
  problems: readonly ListProblem[],
): void {
  if (problems.length === 0) return;
  const sorted = problems.map((one) => inFile(one, reading)).toSorted((a, b) => a.line - b.line);
  const more = sorted.length - listed;
  const lines = new Set(sorted.map(({ line }) => line)).size;
  throw new DataError({
    code: 'ROWS_REJECTED',
    message: `${lines} of ${reading.inFile} rows of ${path} cannot be stored, so nothing was imported.`,
    details: [
      ...readingLines(reading).map((line) => line.trim()),
      ...sorted.slice(0, listed).map(problemLine),
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
    hints: ['Correct these lines in the file, and import it again.'],
  });
}

/** Under the heading that the file has for it. */
function inFile(problem: ListProblem, { read }: ListReading): ListProblem {
  const heading = read.find(({ as }) => as === problem.column)?.heading;
  return heading === undefined ? problem : { ...problem, column: heading };
}

export function noList(
  path: string,
  { missing, headings, line }: NoList,
  works: string,
): DataError {
  const columns = missing.map((heading) => `"${heading}"`).join(', ');
  return new DataError({
    code: 'COLUMN_MISSING',
    message: `line ${line} of ${path} names no column ${columns}.`,
    hints: [`Its columns:  ${headings.join(', ')}`, `A file that works:  ${works}`],
  });
}
