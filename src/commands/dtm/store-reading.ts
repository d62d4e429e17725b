import type { Database } from '../../db/database.ts';
import { joinWithHeld } from '../../db/dtm-completing.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import { copyFigures, insertSeries, mapStaged, type NewSeries } from '../../db/dtm-figures.ts';
import { insertImport, setImportState } from '../../db/dtm-imports.ts';
import {
  compareStaged,
  type HeldSeries,
  heldSeries,
  type Overlap,
  type SeriesElsewhere,
  seriesBeyond,
  seriesOfRound,
} from '../../db/dtm-overlap.ts';
import { type AskedRound, ensureRound, otherPeriods } from '../../db/dtm-rounds.ts';
import { listSeries } from '../../db/dtm-series.ts';
import { writeSums } from '../../db/dtm-sums.ts';
import { ensureForeignPlaces } from '../../db/foreign-places.ts';
import { isPartial } from '../../domain/coverage.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { SeriesKey } from '../../domain/dtm.ts';
import { keptReason } from '../../domain/kept-reason.ts';
import { importRef, type StoredImport } from '../../domain/stored-import.ts';
import { categoryNames } from '../../dtm/category-names.ts';
import type { Reading } from '../../dtm/figures.ts';
import type { Change } from '../../output/result.ts';
import { saidImport } from './import-said.ts';
import { alreadyThere, demandReplace, otherPeriod, refuseJoinedRounds } from './overlap-said.ts';

export type ImportedFile = {
  fileName: string;
  sha256: string;
  sheet: string | null;
  expected: number | null;
  importedOn: IsoDay;
  source: string;
  replace: boolean;
  /** Another collection under a number that is here already. */
  otherPeriod: boolean;
  /** The import whose rejected rows these are. */
  completed: StoredImport | undefined;
  answers: string | null;
  /** What a person must say yes to. */
  doubts: readonly string[];
};

type Pair = { series: NewSeries; held: HeldSeries | undefined };

/** Figures and their import are loaded; making the import active is what the journal records. */
export function storeReading(
  db: Database,
  reading: Reading,
  rounds: readonly AskedRound[],
  file: ImportedFile,
): Change {
  ensureForeignPlaces(db, reading.foreignPlaces);
  mapStaged(db, reading, categoryNames);
  const pairs = pairsOf(db, reading, rounds, file);
  if (file.completed !== undefined)
    return complete(db, reading, rounds, pairs, file, file.completed);
  const held = pairs.flatMap((pair) => pair.held ?? []);
  const overlap = held.length === 0 ? untouched(reading) : compareStaged(db, pairs);
  const differs = isMoved(pairs) || overlap.differences.length > 0;
  if (differs && !file.replace) throw demandReplace(held, overlap);
  const isNews = differs || pairs.some((pair) => pair.held === undefined);
  if (!isNews) return alreadyThere(held, overlap.rows.unchanged);
  const taken = differs ? held.map(({ importId }) => importId) : [];
  const replaced = [...new Set([...taken, ...(file.replace ? partsOf(db, pairs) : [])])];
  const stored = pairs.map((pair) => differs || pair.held === undefined);
  const series = pairs.filter((_, at) => stored[at]).map((pair) => pair.series);
  const importId = insertImport(db, importRow(reading, file, overlap.rows));
  writeSums(db, insertSeries(db, importId, series));
  const why = keptReason({ how: 'replaced', by: [importRef(importId)] });
  for (const id of replaced) setImportState(db, id, 'withdrawn', why);
  setImportState(db, importId, 'active', null);
  const ids = held.map(({ seriesId }) => seriesId);
  return saidImport(db, {
    ...{ importId, reading, rounds, file, overlap, replaced },
    beyond: seriesBeyond(db, replaced, ids),
    stored: reading.series.filter((_, at) => stored[at]),
    left: pairs.flatMap(({ held }, at) => {
      const series = reading.series[at];
      return held === undefined || series === undefined || stored[at] ? [] : { series, held };
    }),
  });
}

/** A round that is here with another period is the same one sent again, or one of its own. */
function pairsOf(
  db: Database,
  reading: Reading,
  rounds: readonly AskedRound[],
  file: ImportedFile,
): Pair[] {
  const { series } = reading;
  const others = rounds.map((_, at) => heldElsewhere(db, reading, rounds, at));
  const found = others.findIndex((held) => held.length > 0);
  const [held] = others[found] ?? [];
  const round = rounds[found];
  const isAgreed = file.replace || file.otherPeriod;
  if (held !== undefined && round !== undefined && !isAgreed) throw otherPeriod(round, held);
  const roundIds = rounds.map((each, at) => ensureRound(db, each, (others[at]?.length ?? 0) > 0));
  refuseJoinedRounds(rounds, roundIds);
  return series.map(({ round, figures: _, places: __, ...one }) => {
    const asked = { ...one, roundId: roundIds[round] ?? 0 };
    const moved = file.replace ? others[round] : undefined;
    const here = heldSeries(db, asked);
    return { series: asked, held: here ?? moved?.find((each) => isSameSeries(each, asked)) };
  });
}

/** The same round with its days corrected, though every figure may be the same. */
function isMoved(pairs: readonly Pair[]): boolean {
  return pairs.some(({ held, series }) => held !== undefined && held.roundId !== series.roundId);
}

/** Imports of the same people that lack something: a file that is to replace takes their place too. */
function partsOf(db: Database, pairs: readonly Pair[]): number[] {
  const rounds = new Set(pairs.map(({ series }) => series.roundId));
  const there = listSeries(db, { withdrawn: false }).filter(({ roundId }) => rounds.has(roundId));
  return withCoverage(db, there)
    .filter(
      ({ coverage, population, measure }) =>
        isPartial(coverage) &&
        pairs.some(({ series }) => series.population === population && series.measure === measure),
    )
    .map(({ importId }) => importId);
}

/** What the book holds of these people under the round's number, for other days. */
function heldElsewhere(
  db: Database,
  { series }: Reading,
  rounds: readonly AskedRound[],
  at: number,
): SeriesElsewhere[] {
  const round = rounds[at];
  const isOne = rounds.filter((each) => sameNumber(each, round)).length === 1;
  if (round === undefined || !isOne) return [];
  const others = otherPeriods(db, round);
  // A publisher who gave one number to two collections will give it to a third.
  if (others.length > 1) return [];
  const own = series.filter((each) => each.round === at);
  return others
    .flatMap((other) => seriesOfRound(db, other))
    .filter(({ population, measure }) =>
      own.some((each) => each.population === population && each.measure === measure),
    );
}

function sameNumber(a: AskedRound, b: AskedRound | undefined): boolean {
  return (
    a.number === b?.number &&
    a.country === b.country &&
    a.operation === b.operation &&
    a.assessmentType === b.assessmentType
  );
}

function isSameSeries(a: SeriesKey, b: SeriesKey): boolean {
  return (
    a.level === b.level &&
    a.population === b.population &&
    a.measure === b.measure &&
    a.breakdown === b.breakdown
  );
}

function untouched({ rows }: Reading): Overlap {
  return { rows: { new: rows.stored, changed: 0, unchanged: 0 }, gone: 0, differences: [] };
}

function importRow(reading: Reading, file: ImportedFile, rows: Overlap['rows']) {
  const { fileName, sha256, sheet, expected, importedOn, source, completed, answers } = file;
  return {
    ...{ fileName, sha256, sheet, expected, importedOn, source, answers },
    layout: reading.layout,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    rowsInFile: reading.rows.inFile,
    rowsNew: rows.new,
    rowsChanged: rows.changed,
    rowsUnchanged: rows.unchanged,
    rowsRejected: reading.rows.rejected,
    rowsSkipped: reading.rows.skipped,
    completes: completed?.id ?? null,
  };
}

/** The rejected rows, corrected, together with all that their import holds already. */
function complete(
  db: Database,
  reading: Reading,
  rounds: readonly AskedRound[],
  pairs: readonly Pair[],
  file: ImportedFile,
  completed: StoredImport,
): Change {
  const overlap = untouched(reading);
  const importId = insertImport(db, importRow(reading, file, overlap.rows));
  const series = joinWithHeld(db, pairs, completed);
  const ids = insertSeries(db, importId, series);
  series.forEach(({ held }, at) => {
    if (held !== undefined) copyFigures(db, held, ids[at] ?? 0);
  });
  writeSums(db, ids);
  const why = keptReason({ how: 'completed', by: [importRef(importId)] });
  setImportState(db, completed.id, 'withdrawn', why);
  setImportState(db, importId, 'active', null);
  const beyond = { rounds: 0, series: 0 };
  const replaced = [completed.id];
  return saidImport(db, {
    importId,
    reading,
    rounds,
    file,
    overlap,
    replaced,
    beyond,
    stored: reading.series,
    left: [],
  });
}
