import { contradictions } from '../../db/best-first.ts';
import type { Database } from '../../db/database.ts';
import { agreementWithBook } from '../../db/dtm-agreement.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import type { HeldSeries, Overlap } from '../../db/dtm-overlap.ts';
import { type AskedRound, roundsOfImport, type StoredRound } from '../../db/dtm-rounds.ts';
import { activeSeries, seriesOfImport } from '../../db/dtm-series.ts';
import { isPartial } from '../../domain/coverage.ts';
import { groupBy } from '../../domain/group-by.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { Reading, SeriesFigures } from '../../dtm/figures.ts';
import { coverageText } from '../../language/en/coverage.ts';
import { agreementLines } from '../../language/en/dtm-agreement.ts';
import { dtmDoubts } from '../../language/en/dtm-doubts.ts';
import { dtmFile } from '../../language/en/dtm-file.ts';
import { findingText } from '../../language/en/dtm-findings.ts';
import { layoutTitle } from '../../language/en/layout-kinds.ts';
import type { Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import type { Change } from '../../output/result.ts';
import { firstDoubts } from './demand-whole.ts';
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
  /** Series of the file that the book has already. */
  left: readonly { series: SeriesFigures; held: HeldSeries }[];
};

type CoveredSeries = ReturnType<typeof withCoverage>;

export function saidImport(db: Database, done: Done): Change {
  const { importId, reading, rounds, file } = done;
  const [first] = rounds;
  const held = roundsOfImport(db, importId);
  const series = withCoverage(db, seriesOfImport(db, importId));
  const change: Change = {
    kind: 'change',
    say: [
      ({ dtmImport }) => dtmImport.imported(importId, held, file.fileName),
      ...readLines(done),
      ...lines(
        'figures',
        seriesLines(done.stored, rounds, file.expected !== null, reading.foreignPlaces),
      ),
      ...leftLines(done),
      ...coverageLines(series),
      ...replacedLines(done),
      ...lines('compare', agreementLines(agreementWithBook(db, importId))),
      ...lines('lookAt', reading.warnings.map(findingText)),
      ...lines('note', reading.notes.map(findingText)),
    ],
    records: [{ id: importRef(importId), fields: fieldsOf(done, held, series) }],
    next: [
      ({ dtmImport, figures }) =>
        rounds.length === 1 ? dtmImport.next.round(first?.number) : figures.next.rounds,
    ],
  };
  const doubts = firstDoubts([...contradictionDoubts(db, done), ...file.doubts]);
  const question = questionOf(done, doubts);
  return {
    ...change,
    ...(question !== undefined && { question }),
    ...(done.replaced.length > 0 && { replacesImport: true }),
  };
}

/** Another import says otherwise of the same round: one of the two would be printed as the round's. */
function contradictionDoubts(db: Database, { importId, rounds }: Done): string[] {
  const operations = [...new Set(rounds.map(({ operation }) => operation))];
  return operations
    .flatMap((operation) => contradictions(withCoverage(db, activeSeries(db, operation))))
    .filter(({ one, other }) => [one.importId, other.importId].includes(importId))
    .map((found) => dtmDoubts.contradicted(found, importId));
}

function questionOf({ replaced, beyond, file }: Done, doubts: readonly string[]): Text | undefined {
  if (replaced.length > 0 && file.completed === undefined) {
    return ({ dtmImport }) => dtmImport.questionInPlace(doubts, replaced, beyond);
  }
  return doubts.length === 0 ? undefined : ({ dtmImport }) => dtmImport.question(doubts);
}

function lines(label: keyof Words['dtmImport']['line'], texts: readonly string[]): Text[] {
  return texts.map(
    (text): Text =>
      ({ dtmImport }) =>
        dtmImport.line[label](text),
  );
}

function leftLines({ left }: Done): Text[] {
  const byImport = groupBy(left, ({ held }) => held.importId);
  return [...byImport].map(
    ([importId, all]): Text =>
      ({ dtmImport }) =>
        dtmImport.left(
          importId,
          all.map(({ series }) => series),
        ),
  );
}

/** More than this are counted. */
const marksShown = 6;

/** How far each sum can stand for its round; a plain total speaks for its breakdowns. */
function coverageLines(series: CoveredSeries): Text[] {
  const marked = series.filter(({ coverage }) => isPartial(coverage)).length;
  const told = series.filter(({ breakdown }) => breakdown === 'total' || !series.some(isTotal));
  const distinct = new Map(
    told.map((one) => [
      [one.population, one.measure, one.level, coverageText(one.coverage)].join('\n'),
      one,
    ]),
  );
  if (distinct.size > marksShown) {
    return [({ dtmImport }) => dtmImport.partialSeries(marked, series.length)];
  }
  const isMany = new Set(told.map(({ number }) => number)).size > 1;
  return [...distinct.values()].map(
    (one): Text =>
      ({ dtmImport }) =>
        dtmImport.covers(one, isMany && distinct.size > 1),
  );
}

function isTotal({ breakdown }: { breakdown: string }): boolean {
  return breakdown === 'total';
}

function readLines({ reading, overlap, file }: Done): Text[] {
  const { rows, kind, headerLine, columns } = reading;
  const form = formOf(reading, file);
  const said: Text[] = [({ dtmImport }) => dtmImport.readAs(layoutTitle(kind), form, headerLine)];
  if (columns.left.length > 0) said.push(({ dtmImport }) => dtmImport.notRead(columns.left));
  return [...said, ({ dtmImport }) => dtmImport.rows(rows, overlap)];
}

function replacedLines({ replaced, beyond, overlap, file }: Done): Text[] {
  if (replaced.length === 0) return [];
  const how = file.completed ? 'complete' : 'replaces';
  const said: Text[] = [({ dtmImport }) => dtmImport.withdrawn(how, replaced)];
  if (beyond.series > 0) said.push(({ dtmImport }) => dtmImport.beyond(beyond));
  const changes = overlap.differences.map(
    (difference): Text =>
      ({ dtmImport }) =>
        dtmImport.change(difference),
  );
  return [...said, ...changes];
}

function fieldsOf(
  { reading, file, overlap, replaced, stored, left }: Done,
  rounds: readonly StoredRound[],
  series: CoveredSeries,
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
    left_out: left.map(({ series: { population, measure, level, total } }) =>
      [population, measure, level, total].join(' '),
    ),
    partial: series.some(({ coverage }) => isPartial(coverage)),
    replaces: replaced.map(importRef),
  };
}

function formOf(reading: Reading, { sheet }: ImportedFile): string {
  return sheet === null ? dtmFile.form(reading) : `sheet "${sheet}"`;
}
