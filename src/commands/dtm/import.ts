import { basename } from 'node:path';
import { defineCommand } from '../../command.ts';
import { findImport } from '../../db/find-import.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { dtmSource, inventedSource } from '../../domain/dtm.ts';
import { count, day, file, flag, optional, text } from '../../params.ts';
import { alreadyImported, findTwin } from './already-imported.ts';
import { demandExpected, demandNoProblems } from './demand-sound.ts';
import { contentOf, demandSame, readFile, readingParams } from './read-file.ts';
import { rejectedFile } from './rejected-file.ts';
import { roundsOf } from './round-of.ts';
import { storeReading } from './store-reading.ts';

export const dtmImport = defineCommand({
  name: 'dtm import',
  summary: 'Check a DTM file and store its figures, a round or many',
  examples: [
    'mwg dtm import fixtures/demo/round-901.csv --round 901 --from 2018-01-01 --until 2018-02-28',
    'mwg dtm import fixtures/demo/round-901.csv --round 901 --from 2018-01-01 --until 2018-02-28 --dry-run',
  ],
  params: {
    file: file('<file>', 'a CSV file or an .xlsx workbook', 'Which file?'),
    round: optional(count('--round <n>', 'its DTM round, where the file does not say it')),
    from: optional(day('--from <date>', 'first day of the round', { looking: 'back' })),
    until: optional(day('--until <date>', 'last day of the round', { looking: 'back' })),
    expect: optional(count('--expect <total>', 'the published total; another sum is refused', 0)),
    ...readingParams,
    skipBad: flag('--skip-bad', 'store the good rows, write the others to FILE.rejected.csv'),
    replace: flag('--replace', 'put a round that was sent again in the place of the earlier one'),
    completes: optional(
      text('--completes <import>', 'the import whose corrected rejected rows these are: I-5'),
    ),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  async prepare(input, outside, db) {
    const file = outside.openFile(input.file);
    const content = await contentOf(file, input.sheet);
    if (findTwin(db, content, input) !== undefined) return { content };
    const asked = { ...input, sheet: content.sheet ?? input.sheet };
    const reading = await readFile(asked, outside, db, file);
    const files = input.skipBad ? await rejectedFile(asked, file, reading) : [];
    await demandSame(file, content.sha256, input.file);
    return { content, reading, files };
  },
  run(input, { db, today, isDemo }, { content, reading, files = [] }) {
    const twin = findTwin(db, content, input);
    if (twin !== undefined || reading === undefined) return alreadyImported(twin, input);
    if (reading.refusal !== undefined) throw reading.refusal;
    demandNoProblems(reading, input);
    demandExpected(reading, input.expect);
    const completed = input.completes === undefined ? undefined : findImport(db, input.completes);
    const rounds = roundsOf(db, reading, input, completed?.id);
    const change = storeReading(db, reading, rounds, {
      fileName: cleanText(basename(input.file)),
      ...content,
      expected: input.expect ?? null,
      importedOn: today,
      source: isDemo ? inventedSource : dtmSource,
      replace: input.replace,
      completed,
    });
    if (files.length === 0) return change;
    const rest = `mwg dtm import ${files[0]?.name} --completes ${change.records[0]?.id}`;
    return { ...change, files, next: [`${rest}   once its rows are corrected`, ...change.next] };
  },
});
