import { defineCommand } from '../../command.ts';
import { highestLetterNumber } from '../../db/letter-numbers.ts';
import { organisationsByName } from '../../db/organisations.ts';
import { given } from '../../domain/given.ts';
import { letterId } from '../../domain/letter.ts';
import { letterDirections } from '../../domain/vocabulary.ts';
import type { Words } from '../../language/words.ts';
import { seriesProblems } from '../../office/imports/letter-series.ts';
import { type LetterFile, readLetters } from '../../office/imports/read-letters.ts';
import { type Stored, storeLetters } from '../../office/imports/store-letters.ts';
import { scansOf } from '../../office/scan.ts';
import type { Change } from '../../output/result.ts';
import { choice, count } from '../../params.ts';
import { demandColumns, demandSound, readingText } from '../import-list.ts';
import { listParams } from '../list-params.ts';
import { rehearsalOf } from '../rehearsal.ts';

export const letterImport = defineCommand({
  name: 'letter import',
  summary: 'Enter a year’s existing register from a file, whole or not at all',
  examples: [
    'mwg letter import fixtures/demo/register-2017.csv --direction in --year 2017 --dry-run',
    'mwg letter import fixtures/demo/register-2017.csv --direction in --year 2017 --day-order day-first',
  ],
  params: {
    ...listParams,
    direction: choice('--direction <way>', 'which register', letterDirections, 'in or out?'),
    year: count('--year <year>', 'the year of the register', 1900),
  },
  returns: 'change',
  writes: true,
  async prepare({ file, year, encoding, sheet, dayOrder }, outside) {
    const how = given({ encoding, sheet, dayOrder });
    const readScan = scansOf(file, outside);
    const read = await readLetters(outside.readFile(file), { year, readScan, ...how });
    return demandColumns(file, read, works);
  },
  run({ file, direction, year }, { db, today }, { file: reading, rows }) {
    const highest = highestLetterNumber(db, { direction, year });
    const ofSeries = seriesProblems(rows, { direction, year, highest });
    demandSound(file, reading, [...reading.problems, ...ofSeries]);
    const organisations = organisationsByName(db);
    const stored = storeLetters(db, rows, { direction, year, today, organisations });
    return importChange(stored, reading);
  },
});

export const letterCheck = rehearsalOf(letterImport, {
  name: 'letter check',
  summary: 'Read a register and say all that was understood of it, storing nothing',
  examples: [
    'mwg letter check fixtures/demo/register-2017.csv --direction in --year 2017',
    'mwg letter check fixtures/demo/register-2017.csv --direction in --year 2017 --day-order day-first',
  ],
});

const works =
  'number,date,with,subject,reference,dated,hijri,means,signatory,answer_by,scan,void,note';

function importChange({ letters, names }: Stored, reading: LetterFile['file']): Change {
  const [first, last] = [letters[0], letters.at(-1)];
  const voids = letters.filter(({ isVoid }) => isVoid).length;
  return {
    kind: 'change',
    say: [
      ({ imports }) =>
        imports.letters(
          letters.length,
          first && last ? `: ${letterId(first)} to ${letterId(last)}` : '',
        ),
      ...(voids > 0 ? [({ imports }: Words) => imports.voids(voids)] : []),
      ...(names.length > 0 ? [({ imports }: Words) => imports.byName(names)] : []),
      readingText(reading),
    ],
    records: letters.map((letter) => ({
      id: letterId(letter),
      fields: { subject: letter.subject, void: letter.isVoid },
    })),
    next: [],
  };
}
