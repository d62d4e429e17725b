import { defineCommand, type FileOnDisk } from '../../command.ts';
import type { AskedRound } from '../../db/dtm-rounds.ts';
import { isoDay } from '../../domain/day.ts';
import { homeAssessment } from '../../domain/dtm.ts';
import type { Reading } from '../../dtm/figures.ts';
import { looksLike } from '../../dtm/looks-like.ts';
import { looksLikeText } from '../../language/en/layout-kinds.ts';
import { count, file, flag, optional, pastDay } from '../../params.ts';
import { checkCard } from '../../records/dtm-check.ts';
import { sheetsCard } from '../../records/sheets.ts';
import { sheetsIn } from '../../tabular/source.ts';
import { checked } from './checked.ts';
import { judgeReading } from './judge-reading.ts';
import { readFile, readingParams } from './read-file.ts';

export const dtmCheck = defineCommand({
  name: 'dtm check',
  summary: 'Read a DTM file and say all that was understood of it, storing nothing',
  examples: [
    'mwg dtm check fixtures/demo/round-901.csv --round 901',
    'mwg dtm check fixtures/demo/round-903.xlsx',
    'mwg dtm check fixtures/demo/round-901.csv --json',
  ],
  params: {
    file: file('<file>', 'a CSV file or an .xlsx workbook', 'Which file?'),
    ...readingParams,
    round: optional(count('--round <n>', 'its DTM round, to hold it against what was published')),
    from: optional(pastDay('--from <date>', 'first day of the round')),
    until: optional(pastDay('--until <date>', 'last day of the round')),
    expect: optional(count('--expect <total>', 'the published total', 0)),
    exitCode: flag('--exit-code', 'exit 8 where something was found'),
  },
  returns: 'card',
  async prepare(input, outside, db) {
    const opened = outside.openFile(input.file);
    const sheets = input.sheet === undefined ? await sheetsOf(opened) : [];
    if (sheets.filter(({ isHidden }) => !isHidden).length > 1) return { sheets };
    return { reading: await readFile(input, outside, db, opened) };
  },
  run(input, { db }, { sheets = [], reading }) {
    if (reading === undefined) return sheetsCard(input.file, sheets);
    const judged = judgeReading(
      db,
      reading,
      roundsAsked(reading, input.round),
      input.expect ?? null,
    );
    const card = checkCard(checked(input.file, reading, judged));
    const isFound = reading.problems.length + reading.warnings.length > 0;
    if (isUseless(reading)) return { ...card, exitCode: 5 };
    return input.exitCode && isFound ? { ...card, exitCode: 8 } : card;
  },
});

/** Nothing of it could be stored, whatever flag was given. */
function isUseless({ refusal, series }: Reading): boolean {
  return refusal !== undefined || series.every(({ figures }) => figures === 0);
}

async function sheetsOf(file: FileOnDisk) {
  const sheets = await sheetsIn(file);
  return sheets.map((sheet) => ({ ...sheet, looksLike: likeness(sheet.head) }));
}

function likeness(head: Parameters<typeof looksLike>[0]): string | undefined {
  const kind = looksLike(head);
  return kind && looksLikeText(kind);
}

/** A round without a number is held against nothing that was published. */
function roundsAsked({ rounds }: Reading, number: number | undefined): AskedRound[] {
  return rounds.map(({ country, operation, assessmentType = homeAssessment, ...said }) => ({
    ...{ country, operation, assessmentType, isStated: false },
    number: number ?? said.round ?? 0,
    fromOn: said.reportingDays?.[0] ?? unknownDay,
    untilOn: said.reportingDays?.at(-1) ?? unknownDay,
  }));
}

const unknownDay = isoDay('1900-01-01');
