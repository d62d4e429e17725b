import { basename } from 'node:path';
import { DataError } from '../errors.ts';
import { errors } from '../language/en/errors.ts';
import { messageOf } from '../language/messages.ts';
import type { Words } from '../language/words.ts';
import type { Change } from '../output/result.ts';
import type { ListReading, NoList } from '../tabular/list-file.ts';
import type { ListProblem } from '../tabular/list-problem.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    LIST_REJECTED: { file: string; reading: ListReading; problems: readonly ListProblem[] };
    LIST_COLUMNS_MISSING: { file: string; none: NoList; works: string };
  }
}

/** All or nothing, and all that is wrong at once. */
export function demandSound(
  file: string,
  reading: ListReading,
  problems: readonly ListProblem[],
): void {
  if (problems.length === 0) return;
  const sorted = problems
    .map((one) => inWords(inFile(one, reading)))
    .toSorted((a, b) => a.line - b.line);
  throw new DataError('LIST_REJECTED', { file, reading, problems: sorted });
}

/** Under the heading that the file has for it. */
function inFile(problem: ListProblem, { read }: ListReading): ListProblem {
  const heading = read.find(({ as }) => as === problem.column)?.heading;
  return heading === undefined ? problem : { ...problem, column: heading };
}

/** What the book refused says its own sentence. */
function inWords(problem: ListProblem): ListProblem {
  const { fault } = problem;
  if (fault.code !== 'REFUSED') return problem;
  const { message } = messageOf(errors, fault.error, '');
  return { ...problem, fault: { code: 'TEXT', text: message.replace(/\.$/, '') } };
}

export function demandColumns<Read extends object>(
  file: string,
  read: Read | NoList,
  works: string,
): Read {
  if ('missing' in read) throw new DataError('LIST_COLUMNS_MISSING', { file, none: read, works });
  return read;
}

type Said = ListReading & { notices: readonly ListProblem[] };

/** What was read as what, a line each. */
export function readingText(file: Said): (words: Words) => string {
  return ({ imports }) => imports.reading(file, file.notices).join('\n');
}

type Entered = { id: string; fields: Change['records'][number]['fields'] };

/** The answer of an import whose rows are records of one kind. */
export function enteredChange(
  path: string,
  file: Said,
  {
    entered,
    there,
    what,
  }: { entered: readonly Entered[]; there: number; what: 'actions' | 'meetings' },
): Change {
  const [first, last] = [entered[0], entered.at(-1)];
  return {
    kind: 'change',
    say: [
      ({ imports }) => {
        if (first === undefined || last === undefined) {
          return imports.nothingNew(basename(path), file.inFile);
        }
        const range = imports.range(first.id, last.id);
        return imports.added(basename(path), imports[what](entered.length), range, there);
      },
      readingText(file),
    ],
    records: entered,
    next: [],
  };
}
