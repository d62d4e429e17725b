import { defineCommand } from '../../command.ts';
import { highestLetterNumber } from '../../db/letter-numbers.ts';
import { organisationsByName } from '../../db/organisations.ts';
import { given } from '../../domain/given.ts';
import { letterId } from '../../domain/letter.ts';
import { letterDirections } from '../../domain/vocabulary.ts';
import { DataError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';
import { choice, count, file, optional, text } from '../../params.ts';
import type { Problem } from '../../tabular/problem.ts';
import { readRegister } from './import/read-register.ts';
import { seriesProblems } from './import/series-problems.ts';
import { type Stored, storeRegister } from './import/store-register.ts';

export const letterImport = defineCommand({
  name: 'letter import',
  summary: 'Enter a year’s existing register from a CSV file, whole or not at all',
  examples: [
    'mwg letter import fixtures/demo/register-2017.csv --direction in --year 2017 --dry-run',
  ],
  params: {
    file: file('<file>', 'a CSV file: number, date, with, subject and more', 'Which file?'),
    direction: choice('--direction <way>', 'which register', letterDirections, 'in or out?'),
    year: count('--year <year>', 'the year of the register', 1900),
    encoding: optional(text('--encoding <name>', 'how its letters are written: windows-1256')),
    dayOrder: optional(
      choice('--day-order <order>', 'how dates like 3/4/2025 are meant', [
        'day-first',
        'month-first',
      ]),
    ),
  },
  returns: 'change',
  writes: true,
  async prepare({ file, year, encoding, dayOrder }, outside) {
    return readRegister(outside.readFile(file), { year, ...given({ encoding, dayOrder }) });
  },
  run({ file, direction, year }, { db, today }, register) {
    const highest = highestLetterNumber(db, { direction, year });
    const ofSeries = seriesProblems(register.rows, { direction, year, highest });
    demandNone([...register.problems, ...ofSeries], file);
    const stored = storeRegister(db, register.rows, {
      direction,
      year,
      today,
      organisations: organisationsByName(db),
    });
    return importChange(stored, register.notes);
  },
});

/** More bad lines than this are counted, not listed. */
const listed = 20;

/** All or nothing, and all that is wrong at once. */
function demandNone(problems: readonly Problem[], file: string): void {
  if (problems.length === 0) return;
  const sorted = problems.toSorted((a, b) => a.line - b.line);
  const lines = sorted
    .slice(0, listed)
    .map(
      ({ line, column, value, reason }) =>
        `line ${line}  ${column}  ${value === '' ? '(blank)' : `"${value}"`}  ${reason}`,
    );
  const more = problems.length - lines.length;
  throw new DataError({
    code: 'ROWS_REJECTED',
    message: `${file} has ${problems.length === 1 ? '1 fault' : `${problems.length} faults`}, so no letter was entered.`,
    details: [...lines, ...(more > 0 ? [`and ${more} more`] : [])],
    hints: ['Correct these lines in the file, and import it again.'],
  });
}

function importChange({ letters, names }: Stored, notes: readonly string[]): Change {
  const [first, last] = [letters[0], letters.at(-1)];
  const range = first && last ? `: ${letterId(first)} to ${letterId(last)}` : '';
  const voids = letters.filter(({ isVoid }) => isVoid).length;
  const kept = names.length === 0 ? [] : [`  by name  ${names.join(', ')}`];
  return {
    kind: 'change',
    say: [
      `${letters.length === 1 ? '1 letter' : `${letters.length} letters`} entered${range}`,
      ...(voids > 0 ? [`  void     ${voids}, each with its reason`] : []),
      ...kept,
      ...notes.map((note) => `  note     ${note}`),
    ],
    records: letters.map((letter) => ({
      id: letterId(letter),
      fields: { subject: letter.subject, void: letter.isVoid },
    })),
    next: ['mwg undo   takes the whole import back'],
  };
}
