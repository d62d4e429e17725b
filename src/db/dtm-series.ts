import type { IsoDay } from '../domain/day.ts';
import type { ImportState, Round, SeriesKey } from '../domain/dtm.ts';
import type { Database } from './database.ts';

/** A stored series with the round it belongs to and the import it came from. */
export type Series = SeriesKey &
  Round & {
    id: number;
    roundId: number;
    importId: number;
    state: ImportState;
    fileName: string;
    source: string;
    importedOn: IsoDay;
    total: number;
    unknown: number;
    suppressed: number;
    country: string;
    /** Rows of its file that are in no sum, after what a later file completed. */
    rejected: number;
    expected: number | null;
    /** 1 where the clerk said that the file is a part. */
    isPart: number;
  };

const columns = `s.id, s.round_id AS roundId, s.import_id AS importId, i.state,
  i.file_name AS fileName, i.source, i.imported_on AS importedOn, s.level, s.population, s.measure,
  s.breakdown, s.total, s.unknown, s.suppressed, r.operation, r.number,
  r.assessment_type AS assessmentType, r.from_on AS fromOn, r.until_on AS untilOn, r.country,
  i.expected, coalesce(json_extract(i.answers, '$.partial'), 0) AS isPart, i.rows_rejected + coalesce((SELECT max(0, first.rows_rejected - i.rows_in_file
    + i.rows_skipped) FROM dtm_import first WHERE first.id = i.completes), 0) AS rejected`;
const tables = `dtm_series s
  JOIN dtm_import i ON i.id = s.import_id
  JOIN dtm_round r ON r.id = s.round_id`;
const latestFirst = 'ORDER BY r.until_on DESC, r.number DESC, s.population, s.id';

/** Latest round first. A staged import was undone and is seen by nobody. */
export function listSeries(db: Database, filter: { withdrawn: boolean }): Series[] {
  const states = filter.withdrawn ? "('active', 'withdrawn')" : "('active')";
  return db
    .prepare<[], Series>(
      `SELECT ${columns} FROM ${tables} WHERE i.state IN ${states} ${latestFirst}`,
    )
    .all();
}

/** What questions about one operation pick from, latest round first. */
export function activeSeries(db: Database, operation: string, importedBy?: IsoDay): Series[] {
  return db
    .prepare<[string, string], Series>(
      `SELECT ${columns} FROM ${tables} WHERE i.state = 'active' AND r.operation = ?
         AND i.imported_on <= ? ${latestFirst}`,
    )
    .all(operation, importedBy ?? '9999');
}

export function withdrawnSeries(db: Database): Series[] {
  return listSeries(db, { withdrawn: true }).filter(({ state }) => state === 'withdrawn');
}

export function listOperations(db: Database): string[] {
  return db
    .prepare<[], string>(
      `SELECT DISTINCT operation FROM dtm_round r WHERE EXISTS (
         SELECT 1 FROM dtm_series s JOIN dtm_import i ON i.id = s.import_id
         WHERE s.round_id = r.id AND i.state = 'active') ORDER BY operation`,
    )
    .pluck()
    .all();
}

/** Counting a million figures takes longer than adding up a thousand: only where it is printed. */
export function seriesOfImport(db: Database, importId: number): (Series & { figures: number })[] {
  return db
    .prepare<[number], Series & { figures: number }>(
      `SELECT ${columns}, (SELECT count(*) FROM dtm_figure f WHERE f.series_id = s.id) AS figures
       FROM ${tables} WHERE s.import_id = ? ORDER BY s.id`,
    )
    .all(importId);
}
