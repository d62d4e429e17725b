import { bestFirst } from '../../db/best-first.ts';
import type { Database } from '../../db/database.ts';
import { type Sum, sumByLevel } from '../../db/dtm-answers.ts';
import { withCoverage } from '../../db/dtm-coverage.ts';
import { hiddenPlaces } from '../../db/dtm-hidden.ts';
import type { Series } from '../../db/dtm-series.ts';
import { activeSeries } from '../../db/dtm-series.ts';
import { fits, operationOf } from '../../db/pick-series.ts';
import { noRound } from '../../db/series-errors.ts';
import { type Measure, populations } from '../../domain/dtm.ts';
import { veilOf } from '../../domain/dtm-policy.ts';
import { isPlaceWay, type PlaceWay, type Way } from '../../domain/dtm-ways.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Listing } from '../../output/listing.ts';
import { overviewColumns, overviewMarks, sideBySide } from '../../records/dtm-overview.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    POPULATIONS_BY_PLACE: { by: Way };
  }
}

type Input = {
  round: number | undefined;
  by: Way | undefined;
  measure: Measure | undefined;
  operation: string | undefined;
  reader: Audience | undefined;
};

/** Migrants, IDPs and returnees of one round side by side, never added. */
export function populationsListing(db: Database, input: Input): Listing {
  const { by = 'mantika', measure = 'individuals', reader = 'office' } = input;
  if (!isPlaceWay(by)) throw new UsageError('POPULATIONS_BY_PLACE', { by });
  const { round, operation } = input;
  const series = withCoverage(db, seriesOfRound(db, { round, operation, by, measure }));
  const sums = series.map((one) => ({
    population: one.population,
    sums: veiled(sumByLevel(db, { seriesId: one.id, level: by }), hiddenPlaces(db, one, reader)),
  }));
  const columns = overviewColumns(
    by,
    series.map((one) => one.population),
  );
  return createListing([...columns, ...overviewMarks(series)], sideBySide(sums), {
    empty: ({ dtmCaptions }) => dtmCaptions.noPopulation,
    caption: ({ dtmCaptions }) => dtmCaptions.overview(series),
  });
}

function veiled(sums: readonly Sum[], hidden: ReadonlySet<string>) {
  return sums.map((sum) => ({ ...sum, veil: veilOf(sum, hidden) }));
}

type Asked = {
  round: number | undefined;
  by: PlaceWay;
  measure: Measure;
  operation: string | undefined;
};

/** Of each population the one series that answers best; one that was not counted has none. */
function seriesOfRound(db: Database, { round, by, measure, operation }: Asked): Series[] {
  const name = operationOf(db, operation);
  const all = activeSeries(db, name).filter((series) => series.measure === measure);
  const number = round ?? all[0]?.number;
  const there = all.filter((series) => series.number === number && fits(series, { level: by }));
  const ofRound = bestFirst(db, there);
  const found = populations
    .map((population) => ofRound.find((series) => series.population === population))
    .filter((series) => series !== undefined);
  if (found.length === 0) throw noRound(db, { round, measure, level: by }, name);
  return found;
}
