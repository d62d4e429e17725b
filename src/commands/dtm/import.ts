import { basename } from 'node:path';
import { defineCommand } from '../../command.ts';
import { findImport } from '../../db/find-import.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { dtmSource, inventedSource } from '../../domain/dtm.ts';
import type { Reading } from '../../dtm/figures.ts';
import type { Text } from '../../language/text.ts';
import type { Change, OutputFile } from '../../output/result.ts';
import { count, file, flag, optional, pastDay, text } from '../../params.ts';
import { alreadyImported, findTwin } from './already-imported.ts';
import { demandExpected, demandNoProblems } from './demand-sound.ts';
import { demandWhole, doubtOf } from './demand-whole.ts';
import { judgeReading } from './judge-reading.ts';
import { contentOf, demandSame, readFile, readingParams } from './read-file.ts';
import { demandPlaceFor, rejectedFile } from './rejected-file.ts';
import { roundLacking } from './round-lacking.ts';
import { roundsOf } from './round-of.ts';
import { statedDoubts } from './stated-days.ts';
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
    from: optional(pastDay('--from <date>', 'first day of the round')),
    until: optional(pastDay('--until <date>', 'last day of the round')),
    roundsFrom: optional(
      count(
        '--rounds-from <n>',
        'number rounds that the file does not number, in order of their days',
      ),
    ),
    periods: optional(
      text('--periods <list>', 'periods of several rounds: 54=2024-08-01..2024-09-30,55=…'),
    ),
    expect: optional(count('--expect <total>', 'the published total; another sum is refused', 0)),
    ...readingParams,
    skipBad: flag('--skip-bad', 'store the good rows, write the others to FILE.rejected.csv'),
    partial: flag('--partial', 'store a part of a round as a part, marked wherever it is printed'),
    replace: flag('--replace', 'put a round that was sent again in the place of the earlier one'),
    otherPeriod: flag('--other-period', 'another collection under a number that is here already'),
    exitCode: flag('--exit-code', 'exit 8 where rows were left out'),
    completes: optional(
      text('--completes <import>', 'the import whose corrected rejected rows these are: I-5'),
    ),
  },
  returns: 'change',
  writes: true,
  mayAsk: true,
  asksFor: roundLacking,
  async prepare(input, outside, db) {
    const file = outside.openFile(input.file);
    const content = await contentOf(file, input.sheet);
    if (findTwin(db, content, input) !== undefined) return { content };
    const asked = { ...input, sheet: content.sheet ?? input.sheet };
    const reading = await readFile(asked, outside, db, file);
    const files = input.skipBad ? await rejectedFile(asked, file, reading) : [];
    for (const { name } of files) demandPlaceFor(outside.fullPath(name), outside);
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
    const rounds = roundsOf(db, reading, { ...input, today }, completed?.id);
    const judged = judgeReading(db, reading, rounds, input.expect ?? null);
    if (completed === undefined) demandWhole(judged, input);
    const change = storeReading(db, reading, rounds, {
      fileName: cleanText(basename(input.file)),
      ...content,
      expected: input.expect ?? null,
      importedOn: today,
      source: isDemo ? inventedSource : dtmSource,
      replace: input.replace,
      otherPeriod: input.otherPeriod,
      completed,
      answers: keptAnswers(reading, input.partial),
      doubts:
        completed === undefined
          ? [...statedDoubts(reading, rounds), ...judged.flatMap(doubtOf)]
          : [],
    });
    return withRest(change, files, reading, input.exitCode);
  },
});

/** The rows that were left out are a file of their own, to be corrected and brought. */
function withRest(
  change: Change,
  files: readonly OutputFile[],
  { rows }: Reading,
  exitCode: boolean,
): Change & { exitCode?: 8 } {
  const [rest] = files;
  if (rest === undefined) return change;
  const id = change.records[0]?.id;
  const told =
    (name: string): Text =>
    ({ dtmImport }) =>
      dtmImport.next.completing(rows.rejected, name, id);
  return { ...change, files: [{ ...rest, told }], ...(exitCode && { exitCode: 8 }) };
}

/** Kept with the import: its figures are what they are because of them. */
function keptAnswers({ answers }: Reading, partial: boolean): string | null {
  const kept = { ...(partial && { partial }), ...answers };
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
}
