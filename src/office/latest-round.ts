import type { Database } from '../db/database.ts';
import { sumByLevel } from '../db/dtm-answers.ts';
import { listEstimates } from '../db/dtm-estimates.ts';
import { getImport } from '../db/dtm-imports.ts';
import type { Series } from '../db/dtm-series.ts';
import { listTotals } from '../db/dtm-totals.ts';
import { countedAlike, fits, preferred } from '../db/pick-series.ts';
import type { IsoDay } from '../domain/day.ts';
import { homeOperation, type Round, type SeriesKey } from '../domain/dtm.ts';
import type { Estimate } from '../domain/estimate.ts';
import { type TrendRow, trendRows } from '../domain/trend.ts';
import type { Audience } from '../domain/vocabulary.ts';

/** The latest round; `total` says how it stands to the round before and to what was published. */
export type WeeklyDtm = {
  series: SeriesKey & Round & { importId: number; source: string; total: number };
  importedOn: IsoDay | null;
  total: TrendRow | undefined;
  mantikas: ReturnType<typeof sumByLevel>;
  estimates: readonly Estimate[];
};

/** Libya's latest round as it stood on a day, with its change since the round before, and what was published of it. */
export function latestRound(db: Database, asOf: IsoDay, reader: Audience): WeeklyDtm | undefined {
  const series = latestSeries(db, asOf);
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
  return {
    series,
    importedOn: getImport(db, series.importId)?.importedOn ?? null,
    total: trendRows(totals).find(isThis),
    mantikas: fits(series, { level: 'mantika' })
      ? sumByLevel(db, { seriesId: series.id, level: 'mantika' })
      : [],
    estimates: listEstimates(db, { population, ended: true, reader }).filter(
      ({ fromOn, endedOn }) => fromOn <= asOf && (endedOn === null || endedOn > asOf),
    ),
  };
}

function latestSeries(db: Database, asOf: IsoDay): Series | undefined {
  const measure = 'individuals';
  const counted = countedAlike(db, { operation: homeOperation, measure, importedBy: asOf });
  const ofRound = preferred(counted.filter(({ roundId }) => roundId === counted[0]?.roundId));
  return ofRound.find((series) => fits(series, { level: 'mantika' })) ?? ofRound[0];
}
