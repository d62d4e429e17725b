import type { Database } from '../../db/database.ts';
import { agreementWithBook } from '../../db/dtm-agreement.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import type { Overlap } from '../../db/dtm-overlap.ts';
import type { AskedRound } from '../../db/dtm-rounds.ts';
import { seriesOfImport } from '../../db/dtm-series.ts';
import { isPartial } from '../../domain/coverage.ts';
import { dayText } from '../../domain/day-text.ts';
import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { Reading, SeriesFigures } from '../../dtm/figures.ts';
import { coverageText } from '../../language/en/coverage.ts';
import type { Change } from '../../output/result.ts';
import { differenceLines, goneText } from './overlap-said.ts';
import { seriesLines } from './series-lines.ts';
import type { ImportedFile } from './store-reading.ts';

export type Done = {
  importId: number;
  reading: Reading;
  rounds: readonly AskedRound[];
  file: ImportedFile;
  overlap: Overlap;
  /** Imports that this one takes the place of. */
  replaced: readonly number[];
  /** What those hold and this file does not. */
  beyond: { rounds: number; series: number };
  stored: readonly SeriesFigures[];
};

export function saidImport(db: Database, done: Done): Change {
  const { importId, rounds, file, replaced } = done;
  const [first] = rounds;
  const change: Change = {
    kind: 'change',
    say: [
      `I-${importId} imported  ${roundsText(rounds)}  (${file.fileName})`,
      ...readLines(done),
      ...seriesLines(done.stored, rounds, file.expected !== null, done.reading.foreignPlaces).map(
        (line) => `  figures  ${line}`,
      ),
      ...coverageLines(db, importId),
      ...replacedLines(done),
      ...agreementWithBook(db, importId).map((line) => `  compare  ${line}`),
      ...done.reading.warnings.map((warning) => `  look at  ${warning}`),
      ...done.reading.notes.map((note) => `  note     ${note}`),
    ],
    records: [{ id: `I-${importId}`, fields: fieldsOf(db, done) }],
    next: [
      rounds.length === 1 ? `mwg dtm show --round ${first?.number}` : 'mwg dtm rounds',
      'mwg undo   takes the whole import back',
    ],
  };
  const isReplacing = replaced.length > 0 && file.completed === undefined;
  const doubts = [...file.doubts, ...(isReplacing ? [question(done)] : [])];
  if (doubts.length === 0) return change;
  const ask = isReplacing ? '' : ' Store it all the same?';
  return { ...change, question: `${doubts.join(' ')}${ask}` };
}

/** More than this are counted. */
const marksShown = 6;

/** How far each sum can stand for its round; a plain total speaks for its breakdowns. */
function coverageLines(db: Database, importId: number): string[] {
  const series = withCoverage(db, seriesOfImport(db, importId));
  const texts = series
    .filter(({ breakdown }) => breakdown === 'total' || !series.some(isTotal))
    .map(({ population, measure, level, coverage }) => {
      const text = coverageText(coverage);
      return `${population} (${measure}), ${level} level: ${text}`;
    });
  const distinct = [...new Set(texts)];
  const isLong = distinct.length > marksShown;
  const marked = series.filter(({ coverage }) => isPartial(coverage)).length;
  return isLong
    ? [`  covers   ${marked} of ${series.length} series are partial`]
    : distinct.map((text) => `  covers   ${text}`);
}

function isTotal({ breakdown }: { breakdown: string }): boolean {
  return breakdown === 'total';
}

type Told = Pick<AskedRound, 'number' | 'fromOn' | 'untilOn'>;

function question({ replaced, beyond }: Done): string {
  const lost = beyond.series === 0 ? '' : ` ${beyondText(beyond)} would leave the answers with it.`;
  return `${inWords(replaced.map((id) => `I-${id}`))} would be withdrawn.${lost} Put this file in its place?`;
}

function beyondText({ rounds, series }: Done['beyond']): string {
  const all = rounds === 1 ? '1 round' : `${rounds} rounds`;
  return `${series} series of ${all} that this file does not hold`;
}

export function roundsText(rounds: readonly Told[]): string {
  const from = rounds.map(({ fromOn }) => fromOn).sort()[0];
  const until = rounds
    .map(({ untilOn }) => untilOn)
    .sort()
    .at(-1);
  const period = from && until ? `${dayText(from)} to ${dayText(until)}` : '';
  return rounds.length === 1
    ? `round ${rounds[0]?.number}, ${period}`
    : `${rounds.length} rounds, ${period}`;
}

function readLines({ reading, overlap, file }: Done): string[] {
  const { rows, layoutTitle, headerLine, columns } = reading;
  const counts = [
    `${groupedNumber(overlap.rows.new)} new`,
    `${groupedNumber(overlap.rows.changed)} changed`,
    `${groupedNumber(overlap.rows.unchanged)} unchanged`,
    `${groupedNumber(rows.rejected)} rejected`,
    `${groupedNumber(rows.skipped)} skipped`,
  ];
  return [
    `  read as  ${layoutTitle}: ${formOf(reading, file)}, headings on line ${headerLine}`,
    ...leftOut(columns.left),
    `  rows     ${groupedNumber(rows.inFile)} in the file = ${counts.join(' + ')}${goneText(overlap)}`,
  ];
}

const columnsShown = 4;

function leftOut(left: readonly string[]): string[] {
  if (left.length === 0) return [];
  const named = left.slice(0, columnsShown).join(', ');
  const more = left.length > columnsShown ? ` and ${left.length - columnsShown} more` : '';
  return [`  not read ${named}${more}`];
}

function replacedLines({ replaced, beyond, overlap, file }: Done): string[] {
  if (replaced.length === 0) return [];
  const verb = file.completed ? 'completed' : 'replaced';
  return [
    `  ${verb === 'completed' ? 'complete' : 'replaces'} ${inWords(replaced.map((id) => `I-${id}`))}, which is withdrawn`,
    ...(beyond.series === 0 ? [] : [`  look at  ${beyondText(beyond)} are withdrawn with it`]),
    ...differenceLines(overlap.differences).map((line) => `  change   ${line}`),
  ];
}

function fieldsOf(
  db: Database,
  { reading, rounds, file, overlap, replaced, stored, importId }: Done,
) {
  const { rows } = reading;
  const [first] = rounds;
  const isOne = rounds.length === 1;
  return {
    round: isOne ? (first?.number ?? null) : null,
    rounds: rounds.length,
    from: rounds.map(({ fromOn }) => fromOn).sort()[0] ?? null,
    until:
      rounds
        .map(({ untilOn }) => untilOn)
        .sort()
        .at(-1) ?? null,
    layout: reading.layout,
    file: file.fileName,
    sha256: file.sha256,
    sheet: file.sheet,
    rows_in_file: rows.inFile,
    rows_new: overlap.rows.new,
    rows_changed: overlap.rows.changed,
    rows_unchanged: overlap.rows.unchanged,
    rows_rejected: rows.rejected,
    rows_skipped: rows.skipped,
    figures: stored.reduce((sum, one) => sum + one.figures, 0),
    totals: isOne ? stored.map((one) => `${one.population} ${one.level} ${one.total}`) : [],
    partial: withCoverage(db, seriesOfImport(db, importId)).some(({ coverage }) =>
      isPartial(coverage),
    ),
    replaces: replaced.map((id) => `I-${id}`),
  };
}

function formOf({ encoding, delimiter }: Reading, { sheet }: ImportedFile): string {
  return sheet === null ? `${encoding}, separator ${delimiterName(delimiter)}` : `sheet "${sheet}"`;
}

export function delimiterName(delimiter: string): string {
  const names: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
  return names[delimiter] ?? delimiter;
}
