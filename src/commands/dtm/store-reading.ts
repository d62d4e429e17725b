import type { Database } from '../../db/database.ts';
import { joinWithHeld } from '../../db/dtm-completing.ts';
import { copyFigures, insertSeries, mapStaged, type NewSeries } from '../../db/dtm-figures.ts';
import { insertImport, setImportState } from '../../db/dtm-imports.ts';
import {
  compareStaged,
  type HeldSeries,
  heldSeries,
  type Overlap,
  seriesBeyond,
} from '../../db/dtm-overlap.ts';
import { type AskedRound, ensureRound } from '../../db/dtm-rounds.ts';
import { ensureForeignPlaces } from '../../db/foreign-places.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { StoredImport } from '../../domain/stored-import.ts';
import { categoryNames } from '../../dtm/category-names.ts';
import type { Reading } from '../../dtm/figures.ts';
import type { Change } from '../../output/result.ts';
import { saidImport } from './import-said.ts';
import { alreadyThere, demandReplace, refuseJoinedRounds } from './overlap-said.ts';

export type ImportedFile = {
  fileName: string;
  sha256: string;
  sheet: string | null;
  expected: number | null;
  importedOn: IsoDay;
  source: string;
  replace: boolean;
  /** The import whose rejected rows these are. */
  completed: StoredImport | undefined;
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
  const pairs = pairsOf(db, reading, rounds);
  const held = pairs.flatMap((pair) => pair.held ?? []);
  const overlap = held.length === 0 ? untouched(reading) : compareStaged(db, pairs);
  if (file.completed !== undefined)
    return complete(db, reading, rounds, pairs, file, file.completed);
  const differs = overlap.differences.length > 0;
  if (differs && !file.replace) throw demandReplace(held, overlap);
  const fresh = pairs.filter((pair) => pair.held === undefined);
  if (!differs && fresh.length === 0) return alreadyThere(held, overlap.rows.unchanged);
  const replaced = differs ? [...new Set(held.map(({ importId }) => importId))] : [];
  const importId = insertImport(db, importRow(reading, file, overlap.rows));
  insertSeries(
    db,
    importId,
    (differs ? pairs : fresh).map(({ series }) => series),
  );
  for (const id of replaced) setImportState(db, id, 'withdrawn', `replaced by I-${importId}`);
  setImportState(db, importId, 'active', null);
  const beyond = seriesBeyond(
    db,
    replaced,
    held.map(({ seriesId }) => seriesId),
  );
  const stored = differs
    ? reading.series
    : reading.series.filter((_, at) => pairs[at]?.held === undefined);
  return saidImport(db, { importId, reading, rounds, file, overlap, replaced, beyond, stored });
}

function pairsOf(db: Database, { series }: Reading, rounds: readonly AskedRound[]): Pair[] {
  const roundIds = rounds.map((round) => ensureRound(db, round));
  refuseJoinedRounds(rounds, roundIds);
  return series.map(({ round, figures: _, ...one }) => {
    const asked = { ...one, roundId: roundIds[round] ?? 0 };
    return { series: asked, held: heldSeries(db, asked) };
  });
}

function untouched({ rows }: Reading): Overlap {
  return { rows: { new: rows.stored, changed: 0, unchanged: 0 }, gone: 0, differences: [] };
}

function importRow(reading: Reading, file: ImportedFile, rows: Overlap['rows']) {
  const { fileName, sha256, sheet, expected, importedOn, source, completed } = file;
  return {
    ...{ fileName, sha256, sheet, expected, importedOn, source },
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
  setImportState(db, completed.id, 'withdrawn', `completed by I-${importId}`);
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
  });
}
