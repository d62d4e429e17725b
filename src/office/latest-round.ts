import { bestFirst } from '../db/best-first.ts';
import type { Database } from '../db/database.ts';
import { type Sum, sumByLevel } from '../db/dtm-answers.ts';
import { coverageReader } from '../db/dtm-coverage.ts';
import { listEstimates } from '../db/dtm-estimates.ts';
import { hiddenPlaces } from '../db/dtm-hidden.ts';
import { getImport } from '../db/dtm-imports.ts';
import type { Series } from '../db/dtm-series.ts';
import { listTotals } from '../db/dtm-totals.ts';
import { countedAlike, fits } from '../db/pick-series.ts';
import { isOutside } from '../domain/audience.ts';
import { type Coverage, mayLeave } from '../domain/coverage.ts';
import type { IsoDay } from '../domain/day.ts';
import { homeOperation, type Round, type SeriesKey } from '../domain/dtm.ts';
import { type Veil, veilOf } from '../domain/dtm-policy.ts';
import type { Estimate } from '../domain/estimate.ts';
import { groupBy } from '../domain/group-by.ts';
import { changeOfOther, type TrendRow, trendRows } from '../domain/trend.ts';
import type { Audience } from '../domain/vocabulary.ts';

/** The latest round; `total` says how it stands to the round before and to what was published. */
export type WeeklyDtm = {
  series: SeriesKey &
    Round & {
      country: string;
      importId: number;
      source: string;
      total: number;
      coverage: Coverage;
    };
  importedOn: IsoDay | null;
  total: TrendRow | undefined;
  mantikas: readonly (Sum & { veil: Veil | undefined })[];
  estimates: readonly Estimate[];
};

/**
 * Libya's latest round as it stood on a day, with its change since the round before, and what was
 * published of it. Readers outside the office and the chairs are given the latest that is whole.
 */
export function latestRound(db: Database, asOf: IsoDay, reader: Audience): WeeklyDtm | undefined {
  const series = latestSeries(db, asOf, reader);
  if (series === undefined) return undefined;
  const { population, measure } = series;
  const totals = listTotals(db, {
    operation: homeOperation,
    population,
    measure,
    importedBy: asOf,
  });
  const isThis = (total: { number: number; assessmentType: string }) =>
    total.number === series.number && total.assessmentType === series.assessmentType;
  const total = trendRows(totals).find(isThis);
  return {
    series,
    importedOn: getImport(db, series.importId)?.importedOn ?? null,
    total: total && ofOneFigure(total),
    mantikas: fits(series, { level: 'mantika' }) ? mantikasFor(db, series, reader) : [],
    estimates: listEstimates(db, { population, ended: true, reader }).filter(
      ({ fromOn, endedOn }) => fromOn <= asOf && (endedOn === null || endedOn > asOf),
    ),
  };
}

function mantikasFor(db: Database, series: Series, reader: Audience): WeeklyDtm['mantikas'] {
  const hidden = hiddenPlaces(db, series, reader);
  const sums = sumByLevel(db, { seriesId: series.id, level: 'mantika' });
  return sums.map((sum) => ({ ...sum, veil: veilOf(sum, hidden) }));
}

/** The change of the published totals stands beside no other figure. */
function ofOneFigure(total: TrendRow): TrendRow {
  if (!changeOfOther(total)) return total;
  return { ...total, since: null, change: null, percent: null, withheld: 'unlike_published' };
}

/** The one that stands for the latest round, by mantika where one with the same total has them. */
export function latestSeries(
  db: Database,
  asOf: IsoDay,
  reader: Audience,
): (Series & { coverage: Coverage }) | undefined {
  const measure = 'individuals';
  const counted = countedAlike(db, { operation: homeOperation, measure, importedBy: asOf });
  const { of } = coverageReader(db, homeOperation, asOf);
  const rounds = [...groupBy(counted, ({ roundId }) => roundId).values()].map((ofRound) =>
    bestFirst(db, ofRound, asOf),
  );
  const shown = rounds.find(
    ([best]) => best !== undefined && (!isOutside(reader) || mayLeave(of(best))),
  );
  const found = shown?.find(
    (series) => series.total === shown[0]?.total && fits(series, { level: 'mantika' }),
  );
  const series = found ?? shown?.[0];
  return series && { ...series, coverage: of(series) };
}
