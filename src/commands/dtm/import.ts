import { basename } from 'node:path';
import { defineCommand } from '../../command.ts';
import { findImportOfContent } from '../../db/dtm-imports.ts';
import { listPlaceAliases, listPlaces } from '../../db/places.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { dtmSource, inventedSource } from '../../domain/dtm.ts';
import { given } from '../../domain/given.ts';
import { buildGazetteer } from '../../dtm/places.ts';
import { readDtm } from '../../dtm/read-dtm.ts';
import { sheetOf } from '../../dtm/read-source.ts';
import { choice, count, day, file, optional, text } from '../../params.ts';
import { alreadyImported } from './already-imported.ts';
import { demandExpected, demandNoProblems } from './demand-sound.ts';
import { roundOf } from './round-of.ts';
import { storeReading } from './store-reading.ts';

export const dtmImport = defineCommand({
  name: 'dtm import',
  summary: 'Check a DTM file and store its figures as one round',
  examples: [
    'mwg dtm import fixtures/demo/round-901.csv --round 901 --from 2018-01-01 --until 2018-02-28',
    'mwg dtm import fixtures/demo/round-901.csv --round 901 --from 2018-01-01 --until 2018-02-28 --dry-run',
  ],
  params: {
    file: file('<file>', 'a CSV file or an .xlsx workbook', 'Which file?'),
    sheet: optional(text('--sheet <name>', 'the sheet of a workbook that has several')),
    round: optional(count('--round <n>', 'its DTM round, where the file does not say it')),
    from: optional(day('--from <date>', 'first day of the round', { looking: 'back' })),
    until: optional(day('--until <date>', 'last day of the round', { looking: 'back' })),
    expect: optional(count('--expect <total>', 'the published total; another sum is refused', 0)),
    encoding: optional(
      text('--encoding <name>', 'how its letters are written, such as windows-1256'),
    ),
    dayOrder: optional(
      choice('--day-order <order>', 'how dates like 3/4/2025 are meant', [
        'day-first',
        'month-first',
      ]),
    ),
  },
  returns: 'change',
  writes: true,
  async prepare(input, outside, db) {
    const bytes = outside.readFile(input.file);
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sheet = await sheetOf(bytes, input.sheet);
    const content = { sha256, sheet: sheet ?? null };
    if (findImportOfContent(db, content) !== undefined) return { content, reading: undefined };
    const gazetteer = buildGazetteer(listPlaces(db), listPlaceAliases(db));
    const { encoding, dayOrder } = input;
    const reading = await readDtm(bytes, {
      gazetteer,
      ...given({ encoding, dayOrder, sheet: sheet ?? input.sheet }),
    });
    return { content, reading };
  },
  run(input, { db, today, isDemo }, { content, reading }) {
    const twin = findImportOfContent(db, content);
    if (twin !== undefined || reading === undefined) return alreadyImported(twin);
    demandNoProblems(reading, input.file);
    demandExpected(reading, input.expect);
    const round = roundOf(reading, input);
    const expected = input.expect ?? null;
    const source = isDemo ? inventedSource : dtmSource;
    const fileName = cleanText(basename(input.file));
    const stored = { fileName, ...content, expected, importedOn: today, source };
    return storeReading(db, reading, round, stored);
  },
});
