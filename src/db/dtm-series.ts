import type { IsoDay } from '../domain/day.ts';
import {
  isFinerOrSame,
  type Level,
  levels,
  type Measure,
  type Population,
  type Round,
  type SeriesKey,
} from '../domain/dtm.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { Database } from './database.ts';

/** A stored series with the round it belongs to and the import it came from. */
export type Series = SeriesKey &
  Round & {
    id: number;
    importId: number;
    state: 'staged' | 'active' | 'withdrawn';
    fileName: string;
    source: string;
    importedOn: IsoDay;
    total: number;
    unknown: number;
    suppressed: number;
    figures: number;
  };

const select = `
  SELECT s.id, s.import_id AS importId, i.state, i.file_name AS fileName, i.source,
    i.imported_on AS importedOn, s.level, s.population, s.measure, s.breakdown, s.total, s.unknown,
    s.suppressed, r.operation, r.number, r.assessment_type AS assessmentType, r.from_on AS fromOn,
    r.until_on AS untilOn,
    (SELECT count(*) FROM dtm_figure f WHERE f.series_id = s.id) AS figures
  FROM dtm_series s
  JOIN dtm_import i ON i.id = s.import_id
  JOIN dtm_round r ON r.id = s.round_id`;

/** Latest round first. A staged import was undone and is seen by nobody. */
export function listSeries(db: Database, filter: { withdrawn: boolean }): Series[] {
  const states = filter.withdrawn ? "('active', 'withdrawn')" : "('active')";
  return db
    .prepare<[], Series>(
      `${select} WHERE i.state IN ${states} ORDER BY r.until_on DESC, r.number DESC, s.population, s.id`,
    )
    .all();
}

export function seriesOfImport(db: Database, importId: number): Series[] {
  return db
    .prepare<[number], Series>(`${select} WHERE s.import_id = ? ORDER BY s.id`)
    .all(importId);
}

export type Question = {
  round?: number | undefined;
  population?: Population | undefined;
  measure: Measure;
  /** Rows of the answer. */
  by: Exclude<Level, 'country'> | 'nationality';
};

/** The one series that answers a question: figures of two are never added. */
export function pickSeries(db: Database, question: Question): Series {
  const all = listSeries(db, { withdrawn: false });
  const latest = question.round ?? all[0]?.number;
  const ofRound = all.filter((series) => series.number === latest);
  if (ofRound.length === 0) throw noRound(all, question.round);
  const population = question.population ?? mainPopulation(ofRound);
  const fitting = ofRound.filter(
    (series) =>
      series.population === population &&
      series.measure === question.measure &&
      answers(series, question.by),
  );
  const [best, second] = fitting.toSorted((a, b) => preference(a) - preference(b));
  if (best === undefined) throw noSeries(ofRound, question, population);
  if (second && second.assessmentType !== best.assessmentType)
    throw severalAssessments(fitting, best);
  return best;
}

function answers(series: Series, by: Question['by']): boolean {
  return by === 'nationality'
    ? series.breakdown === 'nationality'
    : isFinerOrSame(series.level, by);
}

/** Plain totals before breakdowns, then the coarser level: fewer rows to add. */
function preference(series: Series): number {
  return (series.breakdown === 'total' ? 0 : 10) + levels.indexOf(series.level);
}

function mainPopulation(series: readonly Series[]): Population {
  const migrants = series.find((one) => one.population === 'migrants');
  return (migrants ?? series[0])?.population ?? 'migrants';
}

function noRound(all: readonly Series[], asked: number | undefined): NotFoundError {
  const rounds = [...new Set(all.map((series) => series.number))];
  return new NotFoundError({
    code: 'ROUND_NOT_FOUND',
    message:
      asked === undefined
        ? 'no DTM round has been imported yet.'
        : `round ${asked} has not been imported.`,
    hints: [
      ...(rounds.length > 0
        ? [`Imported:  ${rounds.map((round) => `--round ${round}`).join(', ')}`]
        : []),
      'Import one:  mwg dtm import FILE.csv --round N --from DAY --until DAY',
    ],
  });
}

function noSeries(ofRound: readonly Series[], { by }: Question, population: string): NotFoundError {
  const have = ofRound.map((one) => `${one.population} by ${one.breakdown}, ${one.level} level`);
  return new NotFoundError({
    code: 'SERIES_NOT_FOUND',
    message: `round ${ofRound[0]?.number} has no ${population} by ${by}.`,
    hints: [`It has:  ${[...new Set(have)].join('; ')}`],
  });
}

function severalAssessments(fitting: readonly Series[], best: Series): UsageError {
  const kinds = [...new Set(fitting.map((series) => series.assessmentType))];
  return new UsageError({
    code: 'ASSESSMENT_AMBIGUOUS',
    message: `round ${best.number} was imported for several assessments (${kinds.join(', ')}), which are never added.`,
    hints: ['See them:  mwg dtm rounds'],
  });
}
